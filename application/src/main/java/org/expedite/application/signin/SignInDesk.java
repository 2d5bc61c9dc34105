package org.expedite.application.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.UnavailableException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.AccountVersion;
import org.expedite.application.accounts.Accounts;
import org.expedite.application.accounts.BrowserOrigin;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.Session.Stage;
import org.expedite.application.accounts.SessionEnds;
import org.expedite.application.accounts.Sessions;
import org.expedite.application.audit.AuditEntry;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.AuditSubject;
import org.expedite.application.signin.SignInThrottle.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Signs people in by a password and, if the account has or needs one, a second factor. Each step
 * gives the browser a new session. For names that do not exist, accounts without a password and
 * inactive ones the same work is done and the same is said as for a wrong password.
 */
public final class SignInDesk {
    private static final Set<Stage> ANY = EnumSet.allOf(Stage.class);

    private final Accounts accounts;
    private final SessionEnds ends;
    private final SessionStart start;
    private final PasswordCheck passwords;
    private final CodeCheck codes;
    private final SignInThrottle throttle;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;

    SignInDesk(
            Accounts accounts,
            SessionEnds ends,
            SessionStart start,
            PasswordCheck passwords,
            CodeCheck codes,
            SignInThrottle throttle,
            AuditLog audit,
            UnitOfWork unitOfWork) {
        this.accounts = accounts;
        this.ends = ends;
        this.start = start;
        this.passwords = passwords;
        this.codes = codes;
        this.throttle = throttle;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Signs a person in by its password.
     *
     * @param name the id of the account, as it was typed
     * @param previous the secret of the session that the browser has had, which ends; null for none
     * @throws UnavailableException if too many passwords are checked at once
     */
    public SignInResult signIn(
            String name, String password, BrowserOrigin from, @Nullable String previous) {
        String typed = name.strip();
        Optional<Account> known = account(typed);
        Optional<Duration> wait = charge(Secret.PASSWORD, typed, known, from);
        if (wait.isPresent()) {
            return new SignInResult.TooEarly(wait.get());
        }
        Optional<NewSession> begun =
                matches(typed, password, known, from)
                        ? unitOfWork.run(() -> begin(known.orElseThrow(), from, previous))
                        : Optional.empty();
        if (begun.isEmpty()) {
            start.failed(known.orElse(null), reason(known));
            return new SignInResult.Rejected();
        }
        throttle.succeed(Secret.PASSWORD, typed, from);
        return new SignInResult.Begun(begun.get());
    }

    /** Begins a session, unless the account was deactivated or its password replaced meanwhile. */
    private Optional<NewSession> begin(
            Account checked, BrowserOrigin from, @Nullable String previous) {
        return account(checked.id().value())
                .filter(Account::active)
                .map(account -> start.afterPassword(account, from, start.previous(previous)));
    }

    /**
     * Completes a sign-in by the second factor.
     *
     * @param secret of the session
     * @param code of the app, or a recovery code
     */
    public SignInResult proveSecondFactor(String secret, String code, BrowserOrigin from) {
        Optional<Sessions.Holder> pending =
                start.find(secret, EnumSet.of(Stage.SECOND_FACTOR_DUE));
        if (pending.isEmpty()) {
            return new SignInResult.Expired();
        }
        Account account = pending.get().account();
        return proveCode(
                account,
                from,
                () ->
                        codes.use(account.id(), code)
                                ? Optional.of(
                                        start.signedIn(
                                                account,
                                                from,
                                                null,
                                                clock.instant(),
                                                pending.get().session()))
                                : Optional.empty());
    }
}
