package org.expedite.application.signin;

import java.time.Clock;
import java.util.Locale;
import java.util.OptionalLong;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.Secrets;

/** Checks what a person types as its second factor: a code of an app, or a recovery code. */
final class CodeCheck {
    private static final int MAX_TYPED = 100;

    private final SecondFactors factors;
    private final RecoveryCodes recoveryCodes;
    private final OneTimeCodes codes;
    private final Sealing sealing;
    private final Clock clock;

    CodeCheck(
            SecondFactors factors,
            RecoveryCodes recoveryCodes,
            OneTimeCodes codes,
            Sealing sealing,
            Clock clock) {
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.codes = codes;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * Uses a code up, in the current unit of work.
     *
     * @param typed with blanks and hyphens, or without
     * @return false if it is wrong, or was used before
     */
    boolean use(AccountId account, String typed) {
        if (typed.length() > MAX_TYPED) {
            return false;
        }
        String code = normal(typed);
        OptionalLong step =
                factors.find(account)
                        .map(SecondFactor::secret)
                        .flatMap(sealed -> sealing.open(sealed, account.value()))
                        .map(secret -> codes.stepOf(secret, code, clock.instant()))
                        .orElse(OptionalLong.empty());
        return step.isPresent()
                ? factors.useStep(account, step.getAsLong())
                : recoveryCodes.use(account, hash(account, code));
    }

    /** Returns the hash of a recovery code, which differs by account. */
    static String hash(AccountId account, String code) {
        return Secrets.hash(account.value() + "\n" + normal(code));
    }

    private static String normal(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
