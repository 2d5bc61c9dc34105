package org.expedite.application.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
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
import org.expedite.application.facts.Facts.Question;
import org.expedite.application.facts.Facts.RegistryFacts;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.certification.Track;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Term;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Facts}: contacts and organizations; see {@link
 * ProductFactsContract} for products. Implement it in a test class, and give an empty store for
 * every test.
 */
@PortContract
public interface FactsContract extends ReadBudget {
    /** The port under test. */
    Facts facts();

    /** The registry in which the facts are stored. */
    Registry registry();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void an_empty_question_has_no_facts() {
        storeExamples();
        RegistryFacts known = facts().about(new Question(Set.of(), null, null, Set.of()));
        assertThat(known.people()).as("people").isEmpty();
        assertThat(known.organizations()).as("organizations").isEmpty();
    }

    @Test
    default void missing_records_have_no_facts() {
        storeExamples();
        RegistryFacts known =
                facts().about(
                                new Question(
                                        Set.of(new ContactId("nobody"), new ContactId("ANA")),
                                        null,
                                        null,
                                        Set.of(
                                                new OrganizationId("none"),
                                                new OrganizationId("Acme"))));
        assertThat(known.people()).as("people").isEmpty();
        assertThat(known.organizations()).as("organizations").isEmpty();
    }

    @Test
    default void a_contact_has_employers_and_certifications() {
        storeExamples();
        RegistryFacts known = about(Acme.ANA);
        assertPeople(known, Acme.ANA);
        assertCertifications(known, Acme.ANA, Acme.ANAS_JNCIE_M);
        assertOrganizations(known, Acme.ACME);
    }

    @Test
    default void facts_are_equal_to_the_records_of_the_registry() {
        storeExamples();
        writer().appendAll(Acme.ANA, Acme.ACME, Acme.ANAS_JNCIE_M, Acme.ANAS_JNCIE_M);
        RegistryFacts known = about(Acme.ANA);
        assertThat(known.person(Acme.ANA.id()).orElseThrow().contact())
                .as("the contact in its version, as recorded")
                .isEqualTo(registry().find(Acme.ANA.key()).orElseThrow());
        assertThat(known.person(Acme.ANA.id()).orElseThrow().certifications())
                .as("the certification in its version, as recorded")
                .singleElement()
                .isEqualTo(registry().find(Acme.ANAS_JNCIE_M.key()).orElseThrow());
        assertThat(known.organizations())
                .as("the organization in its version, as recorded")
                .singleElement()
                .isEqualTo(registry().find(Acme.ACME.key()).orElseThrow());
    }

    @Test
    default void a_contact_may_have_no_certification() {
        storeExamples();
        assertCertifications(about(Acme.DAN), Acme.DAN);
        assertPeople(about(Acme.DAN), Acme.DAN);
    }

    @Test
    default void certifications_of_every_track_and_standing_are_found() {
        storeExamples();
        Term over = new Term(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 1, 1));
        Certification[] held =
                Stream.of(
                                Stream.of(Standing.values())
                                        .map(s -> certification("s-" + s, Catalogue.JNCIE_M, s)),
                                Stream.of(
                                        certification("lower", Catalogue.JNCIP_M, Standing.ACTIVE),
                                        certification("open", new Track("OTHER"), Standing.ACTIVE),
                                        People.certification(
                                                "over",
                                                Acme.DAN.id(),
                                                Catalogue.JNCIE_ER,
                                                over,
                                                Standing.ACTIVE)))
                        .flatMap(s -> s)
                        .toArray(Certification[]::new);
        writer().appendAll(held);
        assertCertifications(about(Acme.DAN), Acme.DAN, held);
    }

    @Test
    default void requested_organizations_are_found_without_their_people() {
        storeExamples();
        RegistryFacts known =
                facts().about(
                                new Question(
                                        Set.of(),
                                        null,
                                        null,
                                        Set.of(Acme.ACME.id(), Fastnet.FASTNET.id())));
        assertPeople(known);
        assertOrganizations(known, Acme.ACME, Fastnet.FASTNET);
    }

    @Test
    default void several_requested_contacts_are_found_once_each_with_all_employers() {
        storeExamples();
        RegistryFacts known = about(Acme.ANA, Acme.BOB, Borealis.ZOE);
        assertPeople(known, Acme.ANA, Acme.BOB, Borealis.ZOE);
        assertOrganizations(known, Acme.ACME, Borealis.BOREALIS);
    }

    @Test
    default void an_unregistered_employer_is_omitted() {
        Contact ghost = People.contact("ghost", "Ghost", employee(Acme.ACME));
        writer().appendAll(ghost);
        RegistryFacts known = about(ghost);
        assertPeople(known, ghost);
        assertOrganizations(known);
    }

    @Test
    default void a_certification_belongs_to_its_current_holder_only() {
        storeExamples();
        Certification reassigned =
                People.certification(Acme.BOBS_JNCIE_ER.id().value(), Acme.DAN, Catalogue.JNCIE_ER);
        writer().appendAll(reassigned);
        assertCertifications(about(Acme.BOB), Acme.BOB);
        assertCertifications(about(Acme.DAN), Acme.DAN, reassigned);
    }

    @Test
    default void old_versions_are_not_returned() {
        storeExamples();
        Certification suspended =
                People.certification(
                        Acme.ANAS_JNCIE_M.id().value(),
                        Acme.ANA.id(),
                        Catalogue.JNCIE_M,
                        People.CERTIFIED,
                        Standing.SUSPENDED);
        Organization renamed = People.endUser("acme", "Acme Networks");
        writer().appendAll(suspended, renamed);
        RegistryFacts known = about(Acme.ANA);
        assertCertifications(known, Acme.ANA, suspended);
        assertOrganizations(known, renamed);
    }

    @Test
    default void ids_are_case_sensitive() {
        storeExamples();
        Contact upper = People.contact("Ana", "Another", employee(Borealis.BOREALIS));
        writer().appendAll(upper, People.certification("c-upper", upper, Catalogue.JNCIE_ER));
        assertCertifications(about(Acme.ANA), Acme.ANA, Acme.ANAS_JNCIE_M);
        assertPeople(about(Acme.ANA), Acme.ANA);
        assertPeople(about(upper), upper);
    }

    @Test
    default void a_rolled_back_version_is_never_found() {
        storeExamples();
        Contact moved = People.contact("bob", "Bob", employee(Borealis.BOREALIS));
        Certification given =
                People.certification(Acme.ANAS_JNCIE_M.id().value(), Acme.DAN, Catalogue.JNCIE_M);
        Organization renamed = People.endUser("acme", "Acme Networks");
        RolledBack.run(
                unitOfWork(),
                () -> {
                    registry().append(RegistryWriter.version(2, moved));
                    registry().append(RegistryWriter.version(2, given));
                    registry().append(RegistryWriter.version(2, renamed));
                });
        for (int i = 0; i < 2; i++) {
            assertOrganizations(about(Acme.BOB), Acme.ACME);
            assertCertifications(about(Acme.ANA), Acme.ANA, Acme.ANAS_JNCIE_M);
            assertCertifications(about(Acme.DAN), Acme.DAN);
            assertOrganizations(about(Acme.ANA), Acme.ACME);
            // The next versions are the same again, with the numbers of the rolled back ones.
            writer().appendAll(Acme.BOB, Acme.ANAS_JNCIE_M, Acme.ACME);
        }
    }

    @Test
    default void records_of_several_kinds_are_found_by_their_keys_in_one_read() {
        storeExamples();
        Organization renamed = People.endUser("acme", "Acme Networks");
        writer().appendAll(renamed);
        Set<RecordKey> keys =
                Set.of(
                        Acme.ACME.key(),
                        Fastnet.FASTNET.key(),
                        Acme.ANA.key(),
                        new RecordKey(RecordKind.ORGANIZATION, "ana"),
                        new RecordKey(RecordKind.ENGINEER, "none"));
        assertThat(facts().records(keys))
                .extracting(version -> (Object) version.record())
                .containsExactlyInAnyOrder(renamed, Fastnet.FASTNET, Acme.ANA);
        assertThat(facts().records(Set.of())).isEmpty();
        assertReads(1, "records", () -> facts().records(keys));
    }

    @Test
    default void a_question_is_at_most_eight_reads() {
        storeExamples();
        assertReads(
                0,
                "about nothing",
                () -> facts().about(new Question(Set.of(), null, null, Set.of())));
        assertReads(
                8,
                "about all",
                () ->
                        facts().about(
                                        new Question(
                                                Set.of(Acme.ANA.id(), Acme.DAN.id()),
                                                Acme.JN1.serial(),
                                                null,
                                                Set.of(Acme.ACME.id(), Fastnet.FASTNET.id()))));
    }

    private void storeExamples() {
        writer().appendAll(Fixture.facts().toArray(RegistryRecord[]::new));
    }

    private RegistryFacts about(Contact... people) {
        return facts().about(
                        new Question(
                                Set.copyOf(Stream.of(people).map(Contact::id).toList()),
                                null,
                                null,
                                Set.of()));
    }

    private static void assertPeople(RegistryFacts known, Contact... expected) {
        assertThat(known.people())
                .extracting(p -> p.contact().record())
                .as("people known")
                .containsExactlyInAnyOrder(expected);
    }

    private static void assertCertifications(
            RegistryFacts known, Contact holder, Certification... expected) {
        assertThat(known.person(holder.id()).orElseThrow().certifications())
                .extracting(c -> c.record())
                .as("certifications of %s", holder.name())
                .containsExactlyInAnyOrder(expected);
    }

    private static void assertOrganizations(RegistryFacts known, Organization... expected) {
        assertThat(known.organizations())
                .extracting(o -> o.record())
                .as("organizations known")
                .containsExactlyInAnyOrder(expected);
    }

    private static Certification certification(String id, Track track, Standing standing) {
        return People.certification(id, Acme.DAN.id(), track, People.CERTIFIED, standing);
    }

    private static Employment employee(Organization organization) {
        return People.employee(organization);
    }

    private RegistryWriter writer() {
        return new RegistryWriter(registry(), unitOfWork());
    }
}
