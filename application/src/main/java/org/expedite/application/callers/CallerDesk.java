package org.expedite.application.callers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.audit.LookupLog;
import org.expedite.application.callers.CallerCandidates.Candidate;
import org.expedite.application.callers.CallerCandidates.Employer;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.expedite.domain.escalation.PolicySettings;

/**
 * Identifies callers. Clause {@code ACCESS_IDENTIFY}: the engineer confirms one of the candidates
 * by naming that person as the requester of the case; until then nobody is identified.
 */
public final class CallerDesk {
    private static final Comparator<Candidate> ORDER =
            Comparator.<Candidate>comparingInt(c -> c.matchedBy().size())
                    .reversed()
                    .thenComparing(c -> c.person().contact().record().name())
                    .thenComparing(c -> c.person().contact().record().id().value());

    private final Callers callers;
    private final LookupLog lookups;
    private final PolicySettings settings;
    private final Clock clock;

    /**
     * Creates a desk on this port.
     *
     * @param lookups records which candidates an actor was shown
     * @param settings the settings that define the current day
     */
    public CallerDesk(Callers callers, LookupLog lookups, PolicySettings settings, Clock clock) {
        this.callers = callers;
        this.lookups = lookups;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Checks that the actor takes calls.
     *
     * @throws org.expedite.application.access.ForbiddenException if the actor is not an engineer or
     *     a duty manager
     */
    public void requireAccess(Actor actor) {
        Permissions.require(actor, UseCase.IDENTIFY_CALLER);
    }

    /**
     * Finds contacts that match any of {@code keys}, {@value CallerCandidates#MAX} at most; see
     * {@link Callers#having}. The audit names the candidates, nothing else is stored.
     *
     * @param keys at least one
     * @throws org.expedite.application.access.ForbiddenException if the actor is not an engineer or
     *     a duty manager
     */
    public CallerCandidates identify(Actor actor, CallerKeys keys) {
        requireAccess(actor);
        LocalDate today = settings.dayOf(clock.instant());
        Callers.FoundCallers known = callers.having(keys, CallerCandidates.MAX + 1);
        List<Candidate> all =
                known.people().stream()
                        // A contact may have changed between search and read, and no longer match.
                        .filter(person -> !matching(keys, person, known).isEmpty())
                        .map(
                                person ->
                                        new Candidate(
                                                person,
                                                employers(person, known, today),
                                                matching(keys, person, known)))
                        .sorted(ORDER)
                        .toList();
        List<Candidate> shown = all.stream().limit(CallerCandidates.MAX).toList();
        lookups.record(actor, shown.stream().map(c -> c.person().contact().record().id()).toList());
        return new CallerCandidates(shown, all.size() > CallerCandidates.MAX);
    }

    private static Set<CallerKey> matching(
            CallerKeys keys, CertifiedContact person, Callers.FoundCallers known) {
        return keys.matching(person, known.named().contains(person.contact().record().id()));
    }

    private static List<Employer> employers(
            CertifiedContact person, Callers.FoundCallers known, LocalDate today) {
        return person.contact().record().employmentsOn(today).stream()
                .flatMap(
                        employment ->
                                known.organizations().stream()
                                        .filter(
                                                o ->
                                                        o.record()
                                                                .id()
                                                                .equals(employment.organization()))
                                        .map(o -> new Employer(o.record(), employment.kind())))
                .distinct()
                .toList();
    }
}
