package org.expedite.application.signin;

import java.time.Duration;
import java.util.Optional;
import org.expedite.application.UnavailableException;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.BrowserOrigin;
import org.expedite.application.audit.AuditEntry;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.AuditSubject;
import org.expedite.application.signin.SignInThrottle.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Checks passwords. For names that do not exist, accounts without a password and inactive ones the
 * same work is done as for a wrong password.
 */
final class PasswordCheck {
    private final Passwords passwords;
    private final PasswordHasher hasher;
    private final SignInThrottle throttle;
    private final AuditLog audit;

    PasswordCheck(
            Passwords passwords, PasswordHasher hasher, SignInThrottle throttle, AuditLog audit) {
        this.passwords = passwords;
        this.hasher = hasher;
        this.throttle = throttle;
        this.audit = audit;
    }

    /** Returns the stored hash of the password of an account. */
    Optional<String> stored(Account account) {
        return passwords.find(account.id());
    }

    /**
     * Checks a password, outside of any unit of work: it takes long.
     *
     * @param name as it was typed
     * @param account the account of that name; empty if there is none
     */
    Proof check(String name, Optional<Account> account, String password, BrowserOrigin from) {
        Optional<Duration> remaining = throttle.charge(Secret.PASSWORD, name, from);
        if (remaining.isPresent()) {
            failed(account.orElse(null), SignInFailure.TOO_MANY_ATTEMPTS);
            return new Proof.TooEarly(remaining.get());
        }
        String hash = account.flatMap(known -> passwords.find(known.id())).orElse(null);
        if (!matches(name, password, hash, from) || !account.map(Account::active).orElse(false)) {
            failed(account.orElse(null), reason(account));
            return new Proof.Wrong();
        }
        throttle.succeed(Secret.PASSWORD, name, from);
        return new Proof.Right();
    }

    private boolean matches(
            String name, String password, @Nullable String hash, BrowserOrigin from) {
        try {
            return hasher.matches(
                    PasswordRules.shortened(password),
                    PasswordRules.isPossible(password) ? hash : null);
        } catch (UnavailableException busy) {
            throttle.refund(Secret.PASSWORD, name, from);
            throw busy;
        }
    }

    private static SignInFailure reason(Optional<Account> account) {
        return account.map(
                        known ->
                                known.active()
                                        ? SignInFailure.WRONG_PASSWORD
                                        : SignInFailure.INACTIVE)
                .orElse(SignInFailure.UNKNOWN_NAME);
    }

    private void failed(@Nullable Account account, SignInFailure reason) {
        AuditEntry entry = AuditEntry.of(AuditKind.SIGN_IN_FAILED).because(reason);
        audit.record(
                account == null ? entry : entry.about(AuditSubject.account(account.id().value())));
    }
}
