package org.expedite.application.signin;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.expedite.application.FieldError;
import org.expedite.application.UnitOfWork;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.BrowserOrigin;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.Session.Stage;
import org.expedite.application.accounts.SessionEnds;
import org.expedite.application.accounts.SessionHolder;
import org.expedite.application.audit.AuditEntry;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.AuditSubject;

/** Changes the password of the person of a session. */
public final class PasswordDesk {
    private static final String FIELD = "new_password";

    private final Passwords passwords;
    private final PasswordHasher hasher;
    private final PasswordRules rules;
    private final PasswordCheck check;
    private final SessionStart start;
    private final SessionEnds ends;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    PasswordDesk(
            Passwords passwords,
            PasswordHasher hasher,
            PasswordRules rules,
            PasswordCheck check,
            SessionStart start,
            SessionEnds ends,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.passwords = passwords;
        this.hasher = hasher;
        this.rules = rules;
        this.check = check;
        this.start = start;
        this.ends = ends;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Changes the password. All other sessions of the person end.
     *
     * @param secret of the session
     * @throws org.expedite.application.UnavailableException if too many passwords are checked at
     *     once
     */
    public PasswordChange change(String secret, String present, String next, BrowserOrigin from) {
        Optional<SessionHolder> found = start.find(secret, EnumSet.of(Stage.SIGNED_IN));
        if (found.isEmpty()) {
            return new PasswordChange.Expired();
        }
        Account account = found.get().account();
        List<FieldError> errors = rules.check(FIELD, next, account);
        if (!errors.isEmpty()) {
            return new PasswordChange.Invalid(errors);
        }
        Proof proof = check.check(account.id().value(), Optional.of(account), present, from);
        return switch (proof) {
            case Proof.TooEarly early -> new PasswordChange.TooEarly(early.remaining());
            case Proof.Wrong _ -> new PasswordChange.Rejected();
            case Proof.Right _ -> store(secret, hasher.hash(next), from);
        };
    }

    private PasswordChange store(String secret, String hash, BrowserOrigin from) {
        return unitOfWork.run(
                () ->
                        start.find(secret, EnumSet.of(Stage.SIGNED_IN))
                                .<PasswordChange>map(
                                        holder ->
                                                new PasswordChange.Changed(
                                                        stored(holder, hash, from)))
                                .orElseGet(PasswordChange.Expired::new));
    }

    private NewSession stored(SessionHolder holder, String hash, BrowserOrigin from) {
        Account account = holder.account();
        Session session = holder.session();
        passwords.store(account.id(), hash, clock.instant());
        ends.endAll(account.id(), null);
        audit.record(
                AuditEntry.of(AuditKind.PASSWORD_CHANGED)
                        .by(account.id().value())
                        .about(AuditSubject.account(account.id().value())));
        return start.signedIn(account, from, session.issuer(), session.authenticatedAt(), null);
    }
}
