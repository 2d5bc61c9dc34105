package org.expedite.application.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.expedite.application.BatchedDeletion;
import org.expedite.application.NotFoundException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.audit.AuditEntry;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.AuditSubject;
import org.jspecify.annotations.Nullable;

/** Begins, lists and ends sessions: everybody ends its own, administrators those of all. */
public final class SessionDesk {
    /**
     * Time for which it is known whose session it was that ended by idleness or age: what its
     * person still sends is kept as a draft.
     */
    public static final Duration REMEMBERED_FOR = Duration.ofDays(14);

    private final Sessions sessions;
    private final SessionEnds ends;
    private final SessionLimits limits;
    private final Secrets secrets;
    private final Supplier<SessionId> ids;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    SessionDesk(
            Sessions sessions,
            SessionEnds ends,
            SessionLimits limits,
            Secrets secrets,
            Supplier<SessionId> ids,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.sessions = sessions;
        this.ends = ends;
        this.limits = limits;
        this.secrets = secrets;
        this.ids = ids;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Begins a session, in the current unit of work. Its secret is new, whatever the browser sent
     * before, so nobody can know it beforehand.
     *
     * @param issuer the provider that signed the person in; null for a local password
     * @param authenticatedAt the time at which the person proved who it is
     * @param previous the session that it continues, which ends; null for none
     */
    public NewSession begin(
            AccountId account,
            Session.Stage stage,
            BrowserOrigin origin,
            @Nullable String issuer,
            Instant authenticatedAt,
            @Nullable Session previous) {
        Instant now = clock.instant();
        if (previous != null) {
            ends.end(previous.id(), previous.account());
        }
        String secret = secrets.next();
        Session session =
                new Session(
                        ids.get(),
                        account,
                        stage,
                        now,
                        authenticatedAt,
                        now,
                        origin.address(),
                        origin.browser(),
                        issuer);
        sessions.store(session, Secrets.hash(secret));
        return new NewSession(session, secret);
    }

    /** Returns the open session with a secret, of an active account, at any stage. */
    public Optional<SessionHolder> find(String secret) {
        Instant now = clock.instant();
        return sessions.find(Secrets.hash(secret))
                .filter(holder -> holder.account().active())
                .filter(holder -> limits.isOpen(holder.session(), now));
    }

    /**
     * Returns the session with a secret of somebody who was signed in completely, whether it is
     * open or has ended by itself. It proves nothing.
     */
    public Optional<SessionHolder> findRemembered(String secret) {
        return sessions.find(Secrets.hash(secret))
                .filter(holder -> holder.session().stage() == Session.Stage.SIGNED_IN);
    }

    /**
     * Lists open sessions in the order of their ids, after {@code after}, at most {@code limit}; a
     * page may have fewer although more follow.
     *
     * @param account whose sessions; null for all that the caller may see
     * @throws NotFoundException if the caller may not see those of {@code account}
     */
    public List<Session> list(
            Actor actor, @Nullable AccountId account, @Nullable SessionId after, int limit) {
        Permissions.require(actor, UseCase.VIEW_SESSIONS);
        return sessions.list(OwnAccount.shown(actor, UseCase.VIEW_SESSIONS, account), after, limit);
    }

    /**
     * Returns whether somebody is signed in by a session now. Else the person has not proved all,
     * or the session is only not deleted yet.
     */
    public boolean isOpen(Session session) {
        return session.stage() == Session.Stage.SIGNED_IN
                && limits.isOpen(session, clock.instant());
    }

    /** Returns when a session ends if it is used until then. */
    public Instant endOf(Session session) {
        return limits.ageEnd(session);
    }

    /**
     * Ends a session: its cookie is valid no more, on any node, when this returns.
     *
     * @throws NotFoundException if there is none, or the caller may not know of it
     */
    public void end(Actor actor, SessionId id) {
        Permissions.require(actor, UseCase.END_SESSION);
        Optional<Session> ended =
                unitOfWork.run(
                        () -> {
                            Optional<Session> deleted =
                                    ends.end(id, OwnAccount.only(actor, UseCase.END_SESSION));
                            deleted.ifPresent(session -> audit(actor, session));
                            return deleted;
                        });
        if (ended.isEmpty()) {
            throw new NotFoundException("session", id.value());
        }
    }

    private void audit(Actor actor, Session session) {
        audit.record(
                AuditEntry.of(AuditKind.SESSION_ENDED)
                        .by(actor)
                        .about(
                                AuditSubject.session(session.id().value()),
                                AuditSubject.account(session.account().value())));
    }

    /** Ends all sessions of the caller but the present one, and returns their number. */
    public int endOthers(SignedIn by) {
        Permissions.require(by.actor(), UseCase.END_SESSION);
        SessionId present = by.sessionId().orElse(null);
        return unitOfWork.run(
                () -> {
                    int ended = ends.endAll(by.account().id(), present);
                    if (ended > 0) {
                        audit.record(
                                AuditEntry.of(AuditKind.SESSION_ENDED)
                                        .by(by.actor())
                                        .about(AuditSubject.account(by.account().id().value())));
                    }
                    return ended;
                });
    }

    /** Deletes sessions that ended by themselves long ago, and returns their number. */
    public int deleteOutdated() {
        Instant now = clock.instant().minus(REMEMBERED_FOR);
        Instant seenBefore = now.minus(limits.idle());
        Instant createdBefore = now.minus(limits.age());
        return BatchedDeletion.run(
                unitOfWork, limit -> ends.deleteOutdated(seenBefore, createdBefore, limit));
    }
}
