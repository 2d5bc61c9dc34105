package org.expedite.application.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.expedite.application.BatchedDeletion;
import org.expedite.application.NotFoundException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.Role;
import org.expedite.application.access.UseCase;
import org.expedite.application.audit.AuditEntry;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.AuditSubject;
import org.expedite.application.registry.PersonKind;
import org.expedite.domain.cases.Participant;

/** Makes invitations, which are also how a lost password or second factor is replaced. */
public final class InvitationDesk {
    /** Time in which an invitation can be used. */
    public static final Duration VALID_FOR = Duration.ofDays(3);

    private final Accounts accounts;
    private final Invitations invitations;
    private final ForcedAccounts forced;
    private final Secrets secrets;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    InvitationDesk(
            Accounts accounts,
            Invitations invitations,
            ForcedAccounts forced,
            Secrets secrets,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.forced = forced;
        this.secrets = secrets;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Result of an invitation. */
    public sealed interface Result {
        /**
         * The invitation exists; an earlier one of the account is valid no more.
         *
         * @param code the secret part of its address
         */
        record Invited(String code, Instant expiresAt) implements Result {
            /** Omits the code. */
            @Override
            public String toString() {
                return "Invited[" + expiresAt + "]";
            }
        }

        /** The account is not active, so nobody can sign in to it. */
        record Inactive() implements Result {}
    }

    /**
     * Invites the person of an account to choose how it signs in.
     *
     * @throws NotFoundException if there is no such account
     * @throws ReauthenticationRequiredException if the caller has to prove again who it is
     */
    public Result invite(SignedIn by, AccountId id) {
        Permissions.require(by.actor(), UseCase.INVITE);
        by.requireRecentProof(clock.instant());
        return unitOfWork.run(
                () -> {
                    Account account =
                            accounts.find(id)
                                    .orElseThrow(() -> new NotFoundException("account", id.value()))
                                    .account();
                    if (!account.active()) {
                        return new Result.Inactive();
                    }
                    audit.record(
                            AuditEntry.of(AuditKind.INVITED)
                                    .by(by.actor())
                                    .about(AuditSubject.account(id.value())));
                    return invited(id, by.actor().id());
                });
    }

    /**
     * Invites an administrator, for somebody who can run commands on the server: the first one, or
     * one who must get in again. A new account gets the role ADMIN; an existing one becomes active
     * and gets the role in addition, and its sessions end if it did not have it.
     *
     * @throws IllegalArgumentException if such an account cannot be an administrator's
     */
    public Result.Invited inviteAdministrator(AccountId id) {
        return unitOfWork.run(
                () -> {
                    forced.store(id, PersonKind.SERVICE, Set.of(Role.ADMIN));
                    audit.record(
                            AuditEntry.of(AuditKind.ADMINISTRATOR_INVITED)
                                    .about(AuditSubject.account(id.value())));
                    return invited(id, Participant.CENTER.id());
                });
    }

    /** Deletes invitations that nobody used in time, and returns their number. */
    public int deleteExpired() {
        Instant now = clock.instant();
        return BatchedDeletion.run(unitOfWork, limit -> invitations.deleteExpired(now, limit));
    }

    private Result.Invited invited(AccountId id, String by) {
        Instant now = clock.instant();
        Instant expiresAt = now.plus(VALID_FOR);
        String code = secrets.next();
        invitations.store(new Invitation(id, now, by, expiresAt), Secrets.hash(code));
        return new Result.Invited(code, expiresAt);
    }
}
