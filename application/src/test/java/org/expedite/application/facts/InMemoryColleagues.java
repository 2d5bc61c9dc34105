package org.expedite.application.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.expedite.application.registry.InMemoryRegistry;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.escalation.ColleagueSearch;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;

/** Colleagues among the people of an {@link InMemoryRegistry}. */
public final class InMemoryColleagues implements Colleagues {
    private final InMemoryRegistry registry;

    public InMemoryColleagues(InMemoryRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Found find(ColleagueSearch search) {
        return findAsOf(search, Instant.MAX);
    }

    private record Candidate(CertifiedContact person, LocalDate until) {
        ContactId id() {
            return person.contact().record().id();
        }
    }

    @Override
    public Found findAsOf(ColleagueSearch search, Instant knownAt) {
        InMemoryFacts facts = new InMemoryFacts(registry, knownAt);
        List<CertifiedContact> people =
                facts.everybody()
                        .flatMap(p -> until(p, search).map(d -> new Candidate(p, d)).stream())
                        .filter(c -> search.admits(c.id()))
                        .sorted(
                                Comparator.comparing(Candidate::until)
                                        .thenComparing(c -> c.id().value())
                                        .reversed())
                        .limit(ColleagueSearch.LIMIT)
                        .map(Candidate::person)
                        .toList();
        return new Found(
                people,
                facts.organizations(
                        people.stream()
                                .flatMap(p -> p.contact().record().employments().stream())
                                .map(Employment::organization)
                                .collect(Collectors.toSet())));
    }

    /** Returns the last day until which a person is employed and certified; empty if not today. */
    private static Optional<LocalDate> until(CertifiedContact person, ColleagueSearch search) {
        return person.contact()
                .record()
                .employmentsAt(search.organization(), search.day())
                .filter(e -> e.kind() == Employment.Kind.EMPLOYEE)
                .flatMap(
                        e ->
                                person.certifications().stream()
                                        .map(c -> c.record())
                                        .filter(c -> search.tracks().contains(c.track()))
                                        .filter(c -> c.isInGoodStanding(search.day()))
                                        .map(c -> earlier(c.term().lastDay(), e.term().lastDay())))
                .max(Comparator.naturalOrder());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
