package org.expedite.application.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.SignedIn.Means;
import org.expedite.application.engineers.StaffDesk;
import org.expedite.application.registry.PersonKind;
import org.expedite.domain.engineers.EngineerId;
import org.jspecify.annotations.Nullable;

/**
 * Determines who a caller is, with each request anew: what was revoked, deactivated or taken away
 * by then counts no more, on every node.
 */
public final class AuthenticationDesk {
    /** Delay with which the time of the last use is stored, so that most requests write nothing. */
    private static final Duration TOUCH = Duration.ofMinutes(1);

    private final AccessTokens tokens;
    private final Sessions sessions;
    private final Identities identities;
    private final StaffDesk staff;
    private final SessionLimits limits;
    private final Clock clock;

    AuthenticationDesk(
            AccessTokens tokens,
            Sessions sessions,
            Identities identities,
            StaffDesk staff,
            SessionLimits limits,
            Clock clock) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.identities = identities;
        this.staff = staff;
        this.limits = limits;
        this.clock = clock;
    }

    /** Returns the caller with a token; empty if it is nobody's, or valid no more. */
    public Optional<SignedIn> byToken(String text) {
        if (!TokenText.isPossible(text)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return tokens.find(Secrets.hash(text))
                .filter(holder -> holder.token().isValidAt(now))
                .flatMap(holder -> signedIn(holder, now));
    }

    /**
     * Returns the caller with a session's secret; empty if the session has ended, or if the person
     * is not signed in completely.
     */
    public Optional<SignedIn> bySession(String secret) {
        Instant now = clock.instant();
        return open(Secrets.hash(secret), now).flatMap(holder -> usedBy(holder, now));
    }

    /**
     * Returns the caller with a session, like {@link #bySession}, for what a page asks for without
     * its person. So that is no use of the session, which ends if nobody is there.
     *
     * @param hash the hash of the session's secret
     */
    public Optional<SignedIn> byUnattendedSession(String hash) {
        return open(hash, clock.instant()).flatMap(this::signedIn);
    }

    private Optional<SessionHolder> open(String hash, Instant now) {
        return sessions.find(hash)
                .filter(holder -> holder.session().stage() == Session.Stage.SIGNED_IN)
                .filter(holder -> limits.isOpen(holder.session(), now));
    }

    /**
     * Returns the caller that an identity provider has vouched for; empty if the identity is linked
     * to no account.
     *
     * @param expiresAt the end of the provider's token
     */
    public Optional<SignedIn> byIdentity(Identity identity, Instant expiresAt) {
        return identities
                .find(identity)
                .flatMap(
                        account ->
                                actor(account, account.roles(), false)
                                        .map(
                                                actor ->
                                                        new SignedIn(
                                                                actor,
                                                                account,
                                                                Means.ISSUED_TOKEN,
                                                                identity.issuer(),
                                                                expiresAt,
                                                                null)));
    }

    private Optional<SignedIn> signedIn(AccessTokens.Holder holder, Instant now) {
        AccessToken token = holder.token();
        Optional<Actor> actor = actor(holder.account(), token.roles(), token.readOnly());
        if (actor.isPresent() && isLongAgo(token.lastUsedAt(), now)) {
            tokens.touch(token.id(), now);
        }
        return actor.map(
                a ->
                        new SignedIn(
                                a,
                                holder.account(),
                                Means.TOKEN,
                                token.id().value(),
                                token.expiresAt(),
                                null));
    }

    private Optional<SignedIn> usedBy(SessionHolder holder, Instant now) {
        Session session = holder.session();
        Optional<SignedIn> caller = signedIn(holder);
        if (caller.isPresent() && isLongAgo(session.lastSeenAt(), now)) {
            sessions.touch(session.id(), now);
        }
        return caller;
    }

    private Optional<SignedIn> signedIn(SessionHolder holder) {
        Session session = holder.session();
        return actor(holder.account(), holder.account().roles(), false)
                .map(
                        actor ->
                                new SignedIn(
                                        actor,
                                        holder.account(),
                                        Means.SESSION,
                                        session.id().value(),
                                        limits.ageEnd(session),
                                        session.authenticatedAt()));
    }

    /** Returns the actor with the roles that count now; empty if there are none. */
    private Optional<Actor> actor(Account account, Set<Role> granted, boolean readOnly) {
        if (!account.active() || hasLeft(account)) {
            return Optional.empty();
        }
        Set<Role> roles = EnumSet.copyOf(account.roles());
        roles.retainAll(granted);
        return roles.isEmpty()
                ? Optional.empty()
                : Optional.of(new Actor(account.id().value(), roles, readOnly));
    }

    /** Returns whether the account is that of staff, and the record does not say active. */
    private boolean hasLeft(Account account) {
        return account.kind() == PersonKind.ENGINEER
                && !staff.isActive(new EngineerId(account.id().value()));
    }

    private static boolean isLongAgo(@Nullable Instant last, Instant now) {
        return last == null || !now.isBefore(last.plus(TOUCH));
    }
}
