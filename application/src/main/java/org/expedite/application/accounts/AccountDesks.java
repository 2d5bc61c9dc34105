package org.expedite.application.accounts;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.expedite.application.UnitOfWork;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.engineers.Engineers;
import org.expedite.application.engineers.StaffDesk;
import org.expedite.application.registry.PersonIds;
import org.expedite.application.registry.Registry;

/**
 * The desks of accounts.
 *
 * @param accounts stores and reads accounts
 * @param authentication determines who a caller is
 * @param invitations makes invitations
 * @param profiles shows callers whom they are signed in as
 * @param sessions begins, lists and ends sessions
 * @param tokenImports stores tokens that were made elsewhere
 * @param tokens makes, lists and revokes tokens
 */
public record AccountDesks(
        AccountDesk accounts,
        AuthenticationDesk authentication,
        InvitationDesk invitations,
        ProfileDesk profiles,
        SessionDesk sessions,
        TokenImportDesk tokenImports,
        TokenDesk tokens) {

    /** Everything that the desks need from adapters. */
    public record Ports(
            AccessTokens accessTokens,
            Accounts accounts,
            Engineers engineers,
            Identities identities,
            Invitations invitations,
            PersonIds personIds,
            Registry registry,
            SessionEnds sessionEnds,
            Sessions sessions) {}

    /**
     * Suppliers of new ids and secrets.
     *
     * @param tokens ids of tokens, each greater than the one before
     * @param sessions ids of sessions, each greater than the one before
     */
    public record Ids(Supplier<TokenId> tokens, Supplier<SessionId> sessions, Secrets secrets) {}

    /**
     * Creates every desk once.
     *
     * @param limits the ends of sessions
     * @param zone the time zone of the center
     */
    public static AccountDesks of(
            Ports ports,
            Ids ids,
            StaffDesk staff,
            SessionLimits limits,
            ZoneId zone,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        AccountVersions versions =
                new AccountVersions(
                        ports.accounts(),
                        new AccountRules(ports.registry(), ports.personIds()),
                        ports.sessionEnds(),
                        audit,
                        clock);
        ForcedAccounts forced = new ForcedAccounts(ports.accounts(), versions);
        return new AccountDesks(
                new AccountDesk(ports.accounts(), versions, unitOfWork, clock),
                new AuthenticationDesk(
                        ports.accessTokens(),
                        ports.sessions(),
                        ports.identities(),
                        staff,
                        limits,
                        clock),
                new InvitationDesk(
                        ports.accounts(),
                        ports.invitations(),
                        forced,
                        ids.secrets(),
                        audit,
                        unitOfWork,
                        clock),
                new ProfileDesk(ports.registry(), ports.engineers(), zone, clock),
                new SessionDesk(
                        ports.sessions(),
                        ports.sessionEnds(),
                        limits,
                        ids.secrets(),
                        ids.sessions(),
                        audit,
                        unitOfWork,
                        clock),
                new TokenImportDesk(
                        ports.accessTokens(), forced, ids.tokens(), audit, unitOfWork, clock),
                new TokenDesk(
                        ports.accounts(),
                        ports.accessTokens(),
                        ids.secrets(),
                        ids.tokens(),
                        zone,
                        audit,
                        unitOfWork,
                        clock));
    }
}
