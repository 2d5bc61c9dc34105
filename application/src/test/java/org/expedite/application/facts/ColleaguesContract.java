package org.expedite.application.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.expedite.application.PortContract;
import org.expedite.application.ReadBudget;
import org.expedite.application.RolledBack;
import org.expedite.application.UnitOfWork;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.Fixture;
import org.expedite.application.examples.People;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.certification.Track;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.escalation.ColleagueSearch;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Colleagues}. Implement it in a test class, and give an empty
 * store for every test. What is found at earlier instants is proved by {@link
 * PastKnowledgeContract}.
 */
@PortContract
public interface ColleaguesContract extends ReadBudget {
    /** A day on which the examples are valid. */
    LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** A colleague of Ana with the same track. */
    Contact EVE = People.contact("eve", "Eve", People.employee(Acme.ACME));

    /** Eve's certification. */
    Certification EVES_JNCIE_M = People.certification("jncie-m-5", EVE, Catalogue.JNCIE_M);

    /** The port under test. */
    Colleagues colleagues();

    /** The registry in which the people are stored. */
    Registry registry();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void certified_employees_are_found_with_certifications_and_employers() {
        storeExamples();
        Contact both =
                People.contact(
                        "both", "Both", People.employee(Acme.ACME), contractor(Fastnet.FASTNET));
        Certification one = People.certification("c-both", both, Catalogue.JNCIE_M);
        Certification other = People.certification("c-other", both, Catalogue.JNCIP_M);
        writer().appendAll(both, one, other);
        Colleagues.Found found = colleagues().find(search(Acme.ACME, Catalogue.JNCIE_M));
        assertPeople(found, Acme.ANA, EVE, both);
        assertThat(found.people())
                .filteredOn(p -> p.contact().record().equals(both))
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.contact())
                                    .isEqualTo(registry().find(both.key()).orElseThrow());
                            assertThat(p.certifications())
                                    .extracting(c -> (RegistryRecord) c.record())
                                    .containsExactlyInAnyOrder(one, other);
                        });
        assertThat(found.employers())
                .extracting(o -> o.record())
                .containsExactlyInAnyOrder(Acme.ACME, Fastnet.FASTNET);
    }

    @Test
    default void tracks_and_organizations_tell_apart() {
        storeExamples();
        assertFound(search(Acme.ACME, Catalogue.JNCIE_ER), Acme.BOB);
        assertFound(
                search(Acme.ACME, Catalogue.JNCIE_M, Catalogue.JNCIE_ER), Acme.ANA, Acme.BOB, EVE);
        assertFound(search(Acme.ACME, Catalogue.JNCIP_M));
        assertFound(search(Borealis.BOREALIS, Catalogue.JNCIE_M), Borealis.ZOE);
    }

    @Test
    default void who_is_elsewhere_or_not_in_good_standing_is_not_found() {
        Contact past = employed("past", Employment.Kind.EMPLOYEE, new Term(day(2001), day(2002)));
        Contact future = employed("future", Employment.Kind.EMPLOYEE, new Term(day(2090), null));
        Contact hired = employed("hired", Employment.Kind.CONTRACTOR, new Term(day(2001), null));
        Contact here = employed("here", Employment.Kind.EMPLOYEE, new Term(day(2001), null));
        writer().appendAll(Acme.ACME, past, future, hired, here);
        for (Contact person : List.of(past, future, hired)) {
            writer().appendAll(
                            People.certification("c-" + person.name(), person, Catalogue.JNCIE_M));
        }
        writer().appendAll(
                        held("over", new Term(day(2001), day(2002)), Standing.ACTIVE),
                        held("early", new Term(day(2090), null), Standing.ACTIVE),
                        held("suspended", new Term(day(2001), null), Standing.SUSPENDED),
                        held("emeritus", new Term(day(2001), null), Standing.EMERITUS));
        assertFound(search(Acme.ACME, Catalogue.JNCIE_M));
        writer().appendAll(held("last-day", new Term(day(2001), DAY), Standing.ACTIVE));
        assertFound(search(Acme.ACME, Catalogue.JNCIE_M), here);
        writer().appendAll(held("last-day", new Term(DAY.plusDays(1), null), Standing.ACTIVE));
        assertFound(search(Acme.ACME, Catalogue.JNCIE_M));
        writer().appendAll(held("last-day", new Term(DAY, null), Standing.ACTIVE));
        assertFound(search(Acme.ACME, Catalogue.JNCIE_M), here);
    }

    @Test
    default void changes_of_people_and_certifications_are_found() {
        storeExamples();
        Contact moved = People.contact("ana", "Ana", People.employee(Borealis.BOREALIS));
        writer().appendAll(moved);
        assertFound(search(Acme.ACME, Catalogue.JNCIE_M), EVE);
        assertFound(search(Borealis.BOREALIS, Catalogue.JNCIE_M), Borealis.ZOE, moved);
        Certification given =
                People.certification(EVES_JNCIE_M.id().value(), Acme.DAN, Catalogue.JNCIE_ER);
        writer().appendAll(given);
        assertFound(search(Acme.ACME, Catalogue.JNCIE_M));
        assertFound(search(Acme.ACME, Catalogue.JNCIE_ER), Acme.BOB, Acme.DAN);
    }

    @Test
    default void a_holder_may_be_registered_after_the_certification() {
        Contact late = People.contact("late", "Late", People.employee(Acme.ACME));
        writer().appendAll(People.certification("c-late", late, Catalogue.JNCIE_M));
        assertFound(search(Acme.ACME, Catalogue.JNCIE_M));
        writer().appendAll(late);
        assertFound(search(Acme.ACME, Catalogue.JNCIE_M), late);
    }

    @Test
    default void the_requester_is_no_colleague_and_a_search_may_be_for_one_person() {
        storeExamples();
        assertFound(search(Acme.ANA.id(), null), EVE);
        assertFound(search(null, Acme.ANA.id()), Acme.ANA);
        assertFound(search(null, Acme.DAN.id()));
        assertFound(search(Acme.ANA.id(), Acme.ANA.id()));
    }

    @Test
    default void of_many_those_are_found_whose_eligibility_lasts_longest() {
        List<Contact> people =
                IntStream.range(0, 25)
                        .mapToObj(
                                i ->
                                        People.contact(
                                                "p" + (10 + i), "P", People.employee(Acme.ACME)))
                        .toList();
        writer().appendAll(people.toArray(RegistryRecord[]::new));
        for (int i = 0; i < people.size(); i++) {
            writer().appendAll(
                            People.certification(
                                    "c" + i,
                                    people.get(i).id(),
                                    Catalogue.JNCIE_M,
                                    new Term(day(2020), i % 2 == 0 ? day(2030 + i / 5) : null),
                                    Standing.ACTIVE));
        }
        List<Contact> expected =
                IntStream.range(0, 25)
                        .filter(i -> i % 2 == 1)
                        .mapToObj(people::get)
                        .sorted(Comparator.comparing((Contact c) -> c.id().value()).reversed())
                        .limit(ColleagueSearch.LIMIT)
                        .toList();
        assertFound(search(Acme.ACME, Catalogue.JNCIE_M), expected.toArray(Contact[]::new));
        assertReads(4, "find", () -> colleagues().find(search(Acme.ACME, Catalogue.JNCIE_M)));
    }

    @Test
    default void a_rolled_back_change_is_never_found() {
        storeExamples();
        Contact moved = People.contact("ana", "Ana", People.employee(Borealis.BOREALIS));
        RolledBack.run(unitOfWork(), () -> registry().append(RegistryWriter.version(2, moved)));
        assertFound(search(Acme.ACME, Catalogue.JNCIE_M), Acme.ANA, EVE);
        assertFound(search(Borealis.BOREALIS, Catalogue.JNCIE_M), Borealis.ZOE);
    }

    private void assertFound(ColleagueSearch search, Contact... expected) {
        assertPeople(colleagues().find(search), expected);
    }

    private static void assertPeople(Colleagues.Found found, Contact... expected) {
        assertThat(found.people())
                .extracting(p -> p.contact().record())
                .containsExactlyInAnyOrder(expected);
    }

    private static ColleagueSearch search(Organization organization, Track... tracks) {
        return new ColleagueSearch(organization.id(), Set.of(tracks), DAY, null, null);
    }

    private static ColleagueSearch search(@Nullable ContactId requester, @Nullable ContactId only) {
        return new ColleagueSearch(Acme.ACME.id(), Set.of(Catalogue.JNCIE_M), DAY, requester, only);
    }

    private static Certification held(String id, Term term, Standing standing) {
        return People.certification(id, new ContactId("here"), Catalogue.JNCIE_M, term, standing);
    }

    private static Contact employed(String id, Employment.Kind kind, Term term) {
        return People.contact(id, id, new Employment(Acme.ACME.id(), kind, term));
    }

    private static Employment contractor(Organization organization) {
        return new Employment(
                organization.id(), Employment.Kind.CONTRACTOR, new Term(day(2001), null));
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private void storeExamples() {
        writer().appendAll(Fixture.facts().toArray(RegistryRecord[]::new));
        writer().appendAll(EVE, EVES_JNCIE_M);
    }

    private RegistryWriter writer() {
        return new RegistryWriter(registry(), unitOfWork());
    }
}
