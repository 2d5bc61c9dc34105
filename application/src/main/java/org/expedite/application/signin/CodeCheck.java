package org.expedite.application.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.expedite.application.UnitOfWork;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.BrowserOrigin;
import org.expedite.application.accounts.Secrets;
import org.expedite.application.audit.AuditEntry;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.AuditSubject;
import org.expedite.application.signin.SignInThrottle.Secret;

/** Checks what a person types as its second factor: a code of an app, or a recovery code. */
final class CodeCheck {
    /** A code that takes effect, or not, in a unit of work. */
    interface Use {
        /** Returns whether the code is right, and was not used before. */
        boolean use(String code);
    }

    private static final int MAX_TYPED = 100;

    private final SecondFactors factors;
    private final RecoveryCodes recoveryCodes;
    private final OneTimeCodes codes;
    private final Sealing sealing;
    private final SignInThrottle throttle;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    CodeCheck(
            SignInPorts ports,
            Sealing sealing,
            SignInThrottle throttle,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.factors = ports.secondFactors();
        this.recoveryCodes = ports.recoveryCodes();
        this.codes = ports.oneTimeCodes();
        this.sealing = sealing;
        this.throttle = throttle;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Checks a code of the second factor that is set up, and uses it up if it is right. */
    Proof check(Account account, String typed, BrowserOrigin from) {
        return check(account, typed, from, code -> use(account.id(), code));
    }

    /**
     * Checks a code.
     *
     * @param typed with blanks and hyphens, or without
     */
    Proof check(Account account, String typed, BrowserOrigin from, Use use) {
        String name = account.id().value();
        Optional<Duration> remaining = throttle.charge(Secret.SECOND_FACTOR, name, from);
        if (remaining.isPresent()) {
            failed(account, SignInFailure.TOO_MANY_ATTEMPTS);
            return new Proof.TooEarly(remaining.get());
        }
        boolean right = typed.length() <= MAX_TYPED && unitOfWork.run(() -> use.use(normal(typed)));
        if (!right) {
            failed(account, SignInFailure.WRONG_CODE);
            return new Proof.Wrong();
        }
        throttle.succeed(Secret.SECOND_FACTOR, name, from);
        return new Proof.Right();
    }

    private boolean use(AccountId account, String code) {
        OptionalLong step =
                factors.find(account)
                        .map(SecondFactor::secret)
                        .flatMap(stored -> sealing.open(stored, account.value()))
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

    private void failed(Account account, SignInFailure reason) {
        audit.record(
                AuditEntry.of(AuditKind.SIGN_IN_FAILED)
                        .about(AuditSubject.account(account.id().value()))
                        .because(reason));
    }
}
