package org.expedite.application.signin;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.expedite.application.accounts.SessionHolder;
import org.expedite.application.audit.AuditEntry;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.AuditSubject;
import org.jspecify.annotations.Nullable;

/**
 * Signs people in by a password and, if the account has or needs one, a second factor. Each step
 * gives the browser a new session. For names that do not exist, accounts without a password and
 * inactive ones the result is that of a wrong password.
 */
public final class SignInDesk {
    private static final Set<Stage> ANY = EnumSet.allOf(Stage.class);

    private final Accounts accounts;
    private final SessionEnds ends;
    private final SessionStart start;
    private final PasswordCheck passwords;
    private final CodeCheck codes;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    SignInDesk(
            Accounts accounts,
            SessionEnds ends,
            SessionStart start,
            PasswordCheck passwords,
            CodeCheck codes,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.accounts = accounts;
        this.ends = ends;
        this.start = start;
        this.passwords = passwords;
        this.codes = codes;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Signs a person in by its password.
     *
     * @param name the id of the account, as it was typed
     * @param previous the secret of the session that the browser has had, which ends; null for none
     * @throws org.expedite.application.UnavailableException if too many passwords are checked at
     *     once
     */
    public SignInResult signIn(
            String name, String password, BrowserOrigin from, @Nullable String previous) {
        String typed = name.strip();
        Optional<Account> account = account(typed);
        Optional<String> checked = account.flatMap(passwords::stored);
        return switch (passwords.check(typed, account, password, from)) {
            case Proof.TooEarly early -> new SignInResult.TooEarly(early.remaining());
            case Proof.Wrong _ -> new SignInResult.Rejected();
            case Proof.Right _ ->
                    begin(
                            () ->
                                    account(typed)
                                            .filter(Account::active)
                                            .filter(a -> passwords.stored(a).equals(checked)),
                            known -> start.afterPassword(known, from, start.previous(previous)));
        };
    }

    /**
     * Completes a sign-in by the second factor.
     *
     * @param secret of the session
     * @param code of the app, or a recovery code
     */
    public SignInResult proveSecondFactor(String secret, String code, BrowserOrigin from) {
        Optional<SessionHolder> pending = start.find(secret, EnumSet.of(Stage.SECOND_FACTOR_DUE));
        return pending.isEmpty()
                ? new SignInResult.Expired()
                : completed(codes.check(pending.get().account(), code, from), secret, from);
    }

    /**
     * Lets a person who is signed in by a password prove again who it is.
     *
     * @param secret of the session
     * @param code of the app, or a recovery code; null if none was typed
     */
    public SignInResult reauthenticate(
            String secret, String password, @Nullable String code, BrowserOrigin from) {
        Optional<SessionHolder> present = start.find(secret, EnumSet.of(Stage.SIGNED_IN));
        if (present.isEmpty()) {
            return new SignInResult.Expired();
        }
        Account account = present.get().account();
        Proof proof = passwords.check(account.id().value(), Optional.of(account), password, from);
        if (proof instanceof Proof.Right && start.factorOf(account).isPresent()) {
            proof = codes.check(account, code == null ? "" : code, from);
        }
        return completed(proof, secret, from);
    }

    private SignInResult completed(Proof proof, String secret, BrowserOrigin from) {
        return switch (proof) {
            case Proof.TooEarly early -> new SignInResult.TooEarly(early.remaining());
            case Proof.Wrong _ -> new SignInResult.Rejected();
            case Proof.Right _ ->
                    begin(
                            () -> start.find(secret, ANY).map(SessionHolder::account),
                            known ->
                                    start.signedIn(
                                            known,
                                            from,
                                            null,
                                            clock.instant(),
                                            start.previous(secret)));
        };
    }

    /** Begins a session, unless what was checked before has changed meanwhile. */
    private SignInResult begin(
            Supplier<Optional<Account>> unchanged, Function<Account, NewSession> session) {
        return unitOfWork.run(
                () ->
                        unchanged
                                .get()
                                .map(session)
                                .<SignInResult>map(SignInResult.Begun::new)
                                .orElseGet(SignInResult.Rejected::new));
    }

    private Optional<Account> account(String name) {
        return AccountId.isPossible(name)
                ? accounts.find(new AccountId(name)).map(AccountVersion::account)
                : Optional.empty();
    }

    /** Returns the open session with a secret and its active account, at any stage. */
    public Optional<SessionHolder> find(String secret) {
        return start.find(secret, ANY);
    }

    /**
     * Ends the session with a secret.
     *
     * @return the session that ended; empty if there is none
     */
    public Optional<Session> signOut(String secret) {
        return unitOfWork.run(
                () -> {
                    Session session = start.previous(secret);
                    if (session == null) {
                        return Optional.empty();
                    }
                    audit.record(
                            AuditEntry.of(AuditKind.SIGNED_OUT)
                                    .by(session.account().value())
                                    .about(AuditSubject.session(session.id().value())));
                    return ends.end(session.id(), null);
                });
    }
}
