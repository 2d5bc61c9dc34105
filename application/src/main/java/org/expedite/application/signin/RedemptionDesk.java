package org.expedite.application.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.expedite.application.FieldError;
import org.expedite.application.StaleVersionException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountDesks;
import org.expedite.application.accounts.AccountVersion;
import org.expedite.application.accounts.Accounts;
import org.expedite.application.accounts.BrowserOrigin;
import org.expedite.application.accounts.Identities;
import org.expedite.application.accounts.Identity;
import org.expedite.application.accounts.Invitations;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.accounts.Secrets;
import org.expedite.application.accounts.SessionEnds;
import org.expedite.application.audit.AuditEntry;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.AuditSubject;

/**
 * Uses invitations: a person chooses a password, or links its identity of a provider. Either starts
 * over. Passwords, identities, second factor and sessions that the account had before end, because
 * an invitation also helps those who have lost one of them to somebody else.
 */
public final class RedemptionDesk {
    private static final String FIELD = "password";

    private final Accounts accounts;
    private final Invitations invitations;
    private final Identities identities;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final RecoveryCodes recoveryCodes;
    private final PasswordHasher hasher;
    private final PasswordRules rules;
    private final SessionStart start;
    private final SessionEnds ends;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    RedemptionDesk(
            AccountDesks.Ports of,
            SignInPorts ports,
            PasswordRules rules,
            SessionStart start,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.accounts = of.accounts();
        this.invitations = of.invitations();
        this.identities = of.identities();
        this.passwords = ports.passwords();
        this.factors = ports.secondFactors();
        this.recoveryCodes = ports.recoveryCodes();
        this.hasher = ports.passwordHasher();
        this.rules = rules;
        this.start = start;
        this.ends = of.sessionEnds();
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Returns the account that an invitation is for.
     *
     * @return empty if the invitation was used, has expired or never existed, or if the account is
     *     not active
     */
    public Optional<Account> find(String code) {
        return invitations
                .find(Secrets.hash(code))
                .filter(invitation -> clock.instant().isBefore(invitation.expiresAt()))
                .flatMap(invitation -> accounts.find(invitation.account()))
                .map(AccountVersion::account)
                .filter(Account::active);
    }

    /**
     * Uses an invitation to choose a password.
     *
     * @throws org.expedite.application.UnavailableException if too many passwords are hashed at
     *     once
     */
    public RedemptionResult setPassword(String code, String password, BrowserOrigin from) {
        Optional<Account> invited = find(code);
        if (invited.isEmpty()) {
            return new RedemptionResult.NotValid();
        }
        List<FieldError> errors = rules.check(FIELD, password, invited.get());
        if (!errors.isEmpty()) {
            return new RedemptionResult.Invalid(errors);
        }
        String hash = hasher.hash(password);
        return redeem(
                code,
                account -> {
                    passwords.store(account.id(), hash, clock.instant());
                    changed(account, AuditKind.PASSWORD_CHANGED);
                    return start.afterFirstProof(account, from, null);
                });
    }

    /**
     * Uses an invitation to link an identity.
     *
     * @param authenticatedAt the time at which the person proved to the provider who it is
     */
    RedemptionResult link(
            String code, Identity identity, Instant authenticatedAt, BrowserOrigin from) {
        return unitOfWork.run(
                () -> {
                    Optional<Account> invited = find(code);
                    Optional<Account> linked = identities.find(identity);
                    return invited.isPresent()
                                    && linked.isPresent()
                                    && !linked.get().id().equals(invited.get().id())
                            ? new RedemptionResult.IdentityTaken()
                            : redeem(
                                    code,
                                    account -> linked(account, identity, authenticatedAt, from));
                });
    }

    private NewSession linked(
            Account account, Identity identity, Instant authenticatedAt, BrowserOrigin from) {
        if (!identities.link(identity, account.id(), clock.instant())) {
            throw new StaleVersionException("An identity");
        }
        changed(account, AuditKind.IDENTITY_LINKED);
        return start.signedIn(account, from, identity.issuer(), authenticatedAt, null);
    }

    private RedemptionResult redeem(String code, Function<Account, NewSession> choice) {
        return unitOfWork.run(
                () ->
                        find(code)
                                .filter(_ -> invitations.use(Secrets.hash(code)))
                                .map(this::startOver)
                                .map(choice)
                                .<RedemptionResult>map(RedemptionResult.Begun::new)
                                .orElseGet(RedemptionResult.NotValid::new));
    }

    private Account startOver(Account account) {
        ends.endAll(account.id(), null);
        passwords.delete(account.id());
        identities.unlinkAll(account.id());
        factors.delete(account.id());
        recoveryCodes.replace(account.id(), Set.of());
        return account;
    }

    private void changed(Account account, AuditKind kind) {
        audit.record(
                AuditEntry.of(kind)
                        .by(account.id().value())
                        .about(AuditSubject.account(account.id().value())));
    }
}
