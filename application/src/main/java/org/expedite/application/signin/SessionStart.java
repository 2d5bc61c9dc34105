package org.expedite.application.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.BrowserOrigin;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.Session.Stage;
import org.expedite.application.accounts.SessionDesk;
import org.expedite.application.accounts.SessionHolder;
import org.expedite.application.audit.AuditEntry;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.AuditSubject;
import org.jspecify.annotations.Nullable;

/** Begins sessions at the stage that an account needs, and finds those that wait for a step. */
final class SessionStart {
    /** Time in which a sign-in has to be completed. */
    private static final Duration COMPLETED_WITHIN = Duration.ofMinutes(10);

    private final SessionDesk sessions;
    private final SecondFactors factors;
    private final Set<Role> factorFor;
    private final AuditLog audit;
    private final Clock clock;

    /**
     * Creates a start of sessions.
     *
     * @param factorFor the roles that require a second factor
     */
    SessionStart(
            SessionDesk sessions,
            SecondFactors factors,
            Set<Role> factorFor,
            AuditLog audit,
            Clock clock) {
        this.sessions = sessions;
        this.factors = factors;
        this.factorFor = Set.copyOf(factorFor);
        this.audit = audit;
        this.clock = clock;
    }

    /** Returns whether an account has to have a second factor. */
    boolean isFactorRequired(Account account) {
        return !Collections.disjoint(account.roles(), factorFor);
    }

    /** Returns the secret of the second factor that an account has set up, sealed. */
    Optional<String> factorOf(Account account) {
        return factors.find(account.id()).map(SecondFactor::secret);
    }

    /**
     * Begins a session of a person who has proved its password, in the current unit of work. A
     * second factor is due if the account has one, or must have one.
     */
    NewSession afterPassword(Account account, BrowserOrigin from, @Nullable Session previous) {
        return factorOf(account).isPresent()
                ? begin(account, Stage.SECOND_FACTOR_DUE, from, previous)
                : afterFirstProof(account, from, previous);
    }

    /** Begins a session of a person without a second factor, in the current unit of work. */
    NewSession afterFirstProof(Account account, BrowserOrigin from, @Nullable Session previous) {
        return isFactorRequired(account)
                ? begin(account, Stage.ENROLMENT_DUE, from, previous)
                : signedIn(account, from, null, clock.instant(), previous);
    }

    /**
     * Begins a complete session, in the current unit of work.
     *
     * @param issuer the provider that signed the person in; null for a local password
     * @param authenticatedAt the time at which the person proved who it is
     */
    NewSession signedIn(
            Account account,
            BrowserOrigin from,
            @Nullable String issuer,
            Instant authenticatedAt,
            @Nullable Session previous) {
        NewSession begun =
                sessions.begin(
                        account.id(), Stage.SIGNED_IN, from, issuer, authenticatedAt, previous);
        audit.record(
                AuditEntry.of(AuditKind.SIGNED_IN)
                        .by(account.id().value())
                        .about(AuditSubject.session(begun.session().id().value())));
        return begun;
    }

    private NewSession begin(
            Account account, Stage stage, BrowserOrigin from, @Nullable Session previous) {
        return sessions.begin(account.id(), stage, from, null, clock.instant(), previous);
    }

    /** Returns the session with a secret at one of some stages; its step must be taken in time. */
    Optional<SessionHolder> find(String secret, Set<Stage> stages) {
        Instant begun = clock.instant().minus(COMPLETED_WITHIN);
        return sessions.find(secret)
                .filter(holder -> stages.contains(holder.session().stage()))
                .filter(
                        holder ->
                                holder.session().stage() == Stage.SIGNED_IN
                                        || holder.session().createdAt().isAfter(begun));
    }

    /** Returns the session that a browser has had before, at any stage; null if there is none. */
    @Nullable Session previous(@Nullable String secret) {
        return secret == null
                ? null
                : sessions.find(secret).map(SessionHolder::session).orElse(null);
    }
}
