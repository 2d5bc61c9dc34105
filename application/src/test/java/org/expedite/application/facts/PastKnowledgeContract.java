package org.expedite.application.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.PortContract;
import org.expedite.application.ReadBudget;
import org.expedite.application.UnitOfWork;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.contracts.PastContracts;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Covers;
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
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.CoveredSerials;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.ColleagueSearch;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.expedite.domain.escalation.FactVersion;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link PastFacts}, {@link PastContracts} and {@link Colleagues}: a
 * later question for the facts of an instant has the same result as a question at that instant.
 * Implement it in a test class, and give an empty store for every test.
 */
@PortContract
public interface PastKnowledgeContract extends ReadBudget {
    /** The time of the first records; each change is a minute later. */
    Instant BEGINNING = Instant.parse("2026-03-01T00:00:00.000001Z");

    /** A day on which the examples are valid. */
    LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** The customers of all examples. */
    Set<OrganizationId> CUSTOMERS =
            Set.of(Acme.ACME.id(), Borealis.BOREALIS.id(), Fastnet.FASTNET.id());

    /** The port under test. */
    PastFacts pastFacts();

    /** The port to the facts of now, on the same store. */
    Facts facts();

    /** The port to the contracts of now, on the same store. */
    Contracts contracts();

    /** A port under test. */
    PastContracts pastContracts();

    /** A port under test. */
    Colleagues colleagues();

    /** The registry in which the facts are stored. */
    Registry registry();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void past_facts_are_found_after_every_change() {
        List<Answers> then = new ArrayList<>();
        List<List<RegistryRecord>> changes = changes();
        for (int i = 0; i < changes.size(); i++) {
            enter(changes.get(i), at(i));
            then.add(now());
        }
        assertThat(new HashSet<>(then)).as("each change has an effect").hasSize(changes.size());
        for (int i = 0; i < changes.size(); i++) {
            assertThat(then(at(i))).as("at the instant of change %d", i).isEqualTo(then.get(i));
            assertThat(then(at(i + 1).minusNanos(1000)))
                    .as("at the last microsecond before the change after %d", i)
                    .isEqualTo(then.get(i));
        }
    }

    @Test
    default void later_records_are_not_found() {
        enter(Fixture.facts(), at(0));
        Answers before = then(at(0).minusNanos(1000));
        assertThat(before.contracts()).allMatch(Set::isEmpty);
        assertThat(before.known())
                .allMatch(k -> k.people().isEmpty())
                .allMatch(k -> k.organizations().isEmpty())
                .allMatch(k -> k.installation().asset() == null)
                .allMatch(k -> k.installation().product() == null)
                .allMatch(k -> k.installation().line() == null);
    }

    @Test
    default void the_last_version_of_one_instant_is_found() {
        enter(Fixture.facts(), at(0));
        enter(List.of(suspended(Acme.ANAS_JNCIE_M)), at(1));
        enter(List.of(Acme.ANAS_JNCIE_M), at(1));
        Question ana = question(Set.of(Acme.ANA.id()), null, null);
        assertThat(pastFacts().aboutAsOf(ana, at(1)).person(Acme.ANA.id()).orElseThrow())
                .satisfies(
                        known ->
                                assertThat(known.certifications())
                                        .singleElement()
                                        .extracting(RecordVersion::version)
                                        .isEqualTo(3));
    }

    @Test
    default void a_contract_is_found_by_a_serial_only_since_it_has_it() {
        SupportContract without = Covers.direct("C50", Acme.ACME, Acme.JN2);
        SupportContract with = Covers.covering(without, Acme.JN1.serial());
        enter(List.of(without), at(0));
        enter(List.of(with), at(1));
        enter(List.of(without), at(2));
        assertThat(namingAsOf(Acme.JN1.serial(), at(0))).isEmpty();
        assertThat(namingAsOf(Acme.JN1.serial(), at(1).minusNanos(1000))).isEmpty();
        assertNamingThen(at(1), 2, with);
        assertNamingThen(at(2), 3, without);
    }

    private void assertNamingThen(Instant knownAt, int version, SupportContract contract) {
        assertThat(namingAsOf(Acme.JN1.serial(), knownAt))
                .as("contracts that named the serial at %s, or once had", knownAt)
                .containsExactly(
                        new RecordVersion<>(
                                contract.covering(
                                        CoveredSerials.some(
                                                contract.coveredSerials()
                                                                .contains(Acme.JN1.serial())
                                                        ? List.of(Acme.JN1.serial())
                                                        : List.of())),
                                version,
                                at(version - 1),
                                "registrar"));
    }

    @Test
    default void a_former_owner_finds_its_last_record_of_equipment() {
        enter(Fixture.facts(), at(0));
        enter(List.of(Covers.asset("JN1", Catalogue.T640, Acme.ACME)), at(1));
        enter(List.of(Covers.asset("JN1", Catalogue.M320, Borealis.BOREALIS)), at(2));
        enter(List.of(Covers.asset("JN1", Catalogue.T640, Borealis.BOREALIS)), at(3));
        Question ana = question(Set.of(Acme.ANA.id()), Acme.JN1.serial(), null);
        assertThat(facts().about(ana).former())
                .singleElement()
                .satisfies(
                        then -> {
                            assertThat(Objects.requireNonNull(then.asset()).version()).isEqualTo(2);
                            assertThat(Objects.requireNonNull(then.product()).record().model())
                                    .isEqualTo(Catalogue.T640.model());
                            assertThat(then.line()).isNotNull();
                        });
        assertThat(pastFacts().aboutAsOf(ana, at(2)).former())
                .extracting(then -> Objects.requireNonNull(then.asset()).version())
                .containsExactly(2);
        assertThat(pastFacts().aboutAsOf(ana, at(1)).former()).isEmpty();
        Question zoe = question(Set.of(Borealis.ZOE.id()), Acme.JN1.serial(), null);
        assertThat(facts().about(zoe).former()).isEmpty();
    }

    @Test
    default void versions_of_contracts_are_found_with_the_serial_asked_about() {
        SupportContract first = Covers.direct("C50", Acme.ACME, Acme.JN1);
        SupportContract second = Covers.covering(first, Acme.JN2.serial());
        enter(List.of(first), at(0));
        enter(List.of(second), at(1));
        Map<ContractNumber, Integer> wanted =
                Map.of(first.number(), 1, new ContractNumber("none"), 1);
        assertThat(pastContracts().versions(wanted, Acme.JN1.serial()))
                .extracting(RecordVersion::record)
                .containsExactly(first.covering(CoveredSerials.some(List.of(Acme.JN1.serial()))));
        assertThat(pastContracts().versions(Map.of(first.number(), 2), Acme.JN1.serial()))
                .extracting(RecordVersion::record)
                .containsExactly(second.covering(CoveredSerials.unread()));
        assertThat(pastContracts().versions(wanted, null))
                .extracting(RecordVersion::record)
                .containsExactly(first.covering(CoveredSerials.unread()));
        assertThat(pastContracts().versions(Map.of(first.number(), 3), null)).isEmpty();
        assertThat(pastContracts().versions(Map.of(), Acme.JN1.serial())).isEmpty();
        assertReads(2, "versions", () -> pastContracts().versions(wanted, Acme.JN1.serial()));
    }

    @Test
    default void organizations_are_found_as_they_were() {
        enter(Fixture.facts(), at(0));
        enter(List.of(People.endUser("acme", "Acme Networks")), at(1));
        Set<OrganizationId> ids = Set.of(Acme.ACME.id(), new OrganizationId("none"));
        assertThat(pastFacts().organizationsAsOf(ids, at(0)))
                .extracting(RecordVersion::record)
                .containsExactly(Acme.ACME);
        assertThat(pastFacts().organizationsAsOf(ids, at(1)))
                .extracting(RecordVersion::version)
                .containsExactly(2);
        assertThat(pastFacts().organizationsAsOf(ids, at(0).minusNanos(1000))).isEmpty();
    }

    @Test
    default void versions_are_found_by_their_numbers() {
        enter(Fixture.facts(), at(0));
        enter(List.of(suspended(Acme.ANAS_JNCIE_M)), at(1));
        RecordKey certification = Acme.ANAS_JNCIE_M.key();
        List<FactVersion> keys =
                List.of(
                        new FactVersion(certification, 1),
                        new FactVersion(Acme.ANA.key(), 1),
                        FactVersion.absent(new SerialNumber("NEW").key()));
        assertThat(pastFacts().versions(keys))
                .extracting(RecordVersion::record)
                .containsExactlyInAnyOrder(Acme.ANAS_JNCIE_M, Acme.ANA);
        assertThat(pastFacts().versions(List.of(new FactVersion(certification, 2))))
                .extracting(RecordVersion::record)
                .containsExactly(suspended(Acme.ANAS_JNCIE_M));
        assertThat(pastFacts().versions(List.of())).isEmpty();
        assertThatThrownBy(() -> pastFacts().versions(List.of(new FactVersion(certification, 3))))
                .isInstanceOf(IllegalStateException.class);
        assertReads(1, "versions", () -> pastFacts().versions(keys));
    }

    @Test
    default void past_facts_are_at_most_five_reads_and_past_contracts_are_two() {
        enter(Fixture.facts(), at(0));
        for (Question question : questions()) {
            assertReads(5, "aboutAsOf", () -> pastFacts().aboutAsOf(question, at(1)));
        }
        assertReads(2, "namingAsOf", () -> namingAsOf(Acme.JN1.serial(), at(1)));
    }

    /** Questions after every change. */
    private static List<Question> questions() {
        Set<ContactId> all =
                Stream.of(Acme.ANA, Acme.DAN, Acme.BOB, Borealis.ZOE, Fastnet.PAT)
                        .map(Contact::id)
                        .collect(Collectors.toSet());
        return List.of(
                question(Set.of(Acme.ANA.id()), Acme.JN1.serial(), null),
                question(Set.of(Acme.DAN.id()), Acme.JN2.serial(), null, Fastnet.FASTNET.id()),
                question(Set.of(Acme.BOB.id()), null, Catalogue.M320.model()),
                question(Set.of(new ContactId("new")), new SerialNumber("NEW"), null),
                question(Set.of(), null, null, Acme.ACME.id()),
                question(Set.of(), null, null, Borealis.BOREALIS.id()),
                question(all, Borealis.BO1.serial(), null, Acme.ACME.id()));
    }

    /** Searches after every change. */
    private static List<ColleagueSearch> searches() {
        Set<Track> tracks = Set.of(Catalogue.JNCIE_M, Catalogue.JNCIE_ER);
        return Stream.of(Acme.ACME, Borealis.BOREALIS, Fastnet.FASTNET)
                .map(o -> new ColleagueSearch(o.id(), tracks, DAY, null, null))
                .toList();
    }

    private static List<SerialNumber> serials() {
        return Stream.of("JN1", "JN2", "JN3", "JN13", "JN14", "NEW")
                .map(SerialNumber::new)
                .toList();
    }

    /** The first records, and changes of them. */
    private static List<List<RegistryRecord>> changes() {
        Contact moved = People.contact("bob", "Bob", People.employee(Borealis.BOREALIS));
        Contact fresh = People.contact("new", "New", People.employee(Acme.ACME));
        return List.of(
                Fixture.facts(),
                List.of(suspended(Acme.ANAS_JNCIE_M)),
                List.of(moved, People.endUser("acme", "Acme Networks")),
                List.of(Covers.in(ContractStatus.CANCELLED, Acme.C1)),
                List.of(
                        People.certification(
                                Acme.ANAS_JNCIE_M.id().value(), Acme.DAN, Catalogue.JNCIE_M),
                        Covers.covering(Acme.C1, Acme.JN3.serial())),
                List.of(
                        Covers.asset("JN1", Catalogue.T640, Borealis.BOREALIS),
                        Covers.direct("C1", Borealis.BOREALIS, Acme.JN1)),
                List.of(
                        fresh,
                        People.certification("jncie-new", fresh, Catalogue.JNCIE_ER),
                        Covers.asset("NEW", Catalogue.M320, Acme.ACME),
                        Covers.covering(
                                Covers.direct("CNEW", Acme.ACME, Acme.JN1),
                                new SerialNumber("NEW"))),
                List.of(new Product(Catalogue.M320.model(), Catalogue.J_SERIES.code(), "M320")),
                List.of(Acme.BOB, Acme.C1, Acme.JN1, Acme.ANAS_JNCIE_M));
    }

    private static Certification suspended(Certification held) {
        return People.certification(
                held.id().value(), held.holder(), held.track(), held.term(), Standing.SUSPENDED);
    }

    private static Question question(
            Set<ContactId> people,
            @Nullable SerialNumber serial,
            @Nullable Model model,
            OrganizationId... organizations) {
        return new Question(people, serial, model, Set.of(organizations));
    }

    /** Returns the results of all questions, in any order. */
    record Answers(
            List<RegistryFacts> known,
            List<Set<RecordVersion<SupportContract>>> contracts,
            List<Colleagues.Found> colleagues) {
        static Answers of(
                Stream<RegistryFacts> known,
                Stream<List<RecordVersion<SupportContract>>> contracts,
                Stream<Colleagues.Found> colleagues) {
            return new Answers(
                    known.map(Answers::sorted).toList(),
                    contracts.<Set<RecordVersion<SupportContract>>>map(HashSet::new).toList(),
                    colleagues.map(Answers::sorted).toList());
        }

        private static Colleagues.Found sorted(Colleagues.Found found) {
            return new Colleagues.Found(people(found.people()), sorted(found.employers()));
        }

        private static List<CertifiedContact> people(List<CertifiedContact> people) {
            return people.stream()
                    .map(p -> new CertifiedContact(p.contact(), sorted(p.certifications())))
                    .sorted(Comparator.comparing(p -> p.contact().record().id().value()))
                    .toList();
        }

        private static RegistryFacts sorted(RegistryFacts known) {
            return new RegistryFacts(
                    people(known.people()),
                    known.installation(),
                    known.former().stream()
                            .sorted(
                                    Comparator.comparing(
                                            i -> Objects.requireNonNull(i.asset()).version()))
                            .toList(),
                    sorted(known.organizations()));
        }

        private static <F extends RegistryRecord> List<RecordVersion<F>> sorted(
                List<RecordVersion<F>> records) {
            return records.stream()
                    .sorted(Comparator.comparing(r -> r.record().key().id()))
                    .toList();
        }
    }

    private Answers now() {
        return Answers.of(
                questions().stream().map(facts()::about),
                serials().stream().map(serial -> contracts().naming(serial, CUSTOMERS)),
                searches().stream().map(colleagues()::find));
    }

    private Answers then(Instant knownAt) {
        return Answers.of(
                questions().stream().map(question -> pastFacts().aboutAsOf(question, knownAt)),
                serials().stream().map(serial -> namingAsOf(serial, knownAt)),
                searches().stream().map(search -> colleagues().findAsOf(search, knownAt)));
    }

    private List<RecordVersion<SupportContract>> namingAsOf(SerialNumber serial, Instant knownAt) {
        return pastContracts().namingAsOf(serial, CUSTOMERS, knownAt);
    }

    private static Instant at(int change) {
        return BEGINNING.plusSeconds(60L * change);
    }

    private void enter(List<RegistryRecord> facts, Instant at) {
        RegistryWriter writer = new RegistryWriter(registry(), unitOfWork());
        for (RegistryRecord record : facts) {
            int version = registry().find(record.key()).map(RecordVersion::version).orElse(0) + 1;
            writer.append(new RecordVersion<>(record, version, at, "registrar"));
        }
    }
}
