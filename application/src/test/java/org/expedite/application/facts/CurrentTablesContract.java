package org.expedite.application.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.expedite.application.PortContract;
import org.expedite.application.UnitOfWork;
import org.expedite.application.contracts.ContractSerials;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.contracts.PastContracts;
import org.expedite.application.registry.Registry;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.certification.Track;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.CoveredSerials;
import org.expedite.domain.contracts.Service;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.contracts.SupportProvider;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.ColleagueSearch;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Term;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter that keeps what is current apart from versions: after random changes,
 * what is current is what the versions say. A failure names the seed. Implement it in a test class,
 * and give an empty store for every test.
 */
@PortContract
public interface CurrentTablesContract {
    /** Enough that each pair of changes meets. */
    int CHANGES = 150;

    /** Few, so that changes meet. */
    int IDS = 3;

    /** The time of the first change; each is a second later. */
    Instant BEGINNING = Instant.parse("2026-03-01T00:00:00Z");

    /** The ports that read what is current. */
    Facts facts();

    /** The versions of facts. */
    PastFacts pastFacts();

    /** The ports that read what is current. */
    Contracts contracts();

    /** The versions of contracts. */
    PastContracts pastContracts();

    /** What is current, and versions. */
    Colleagues colleagues();

    /** The serial numbers of contracts. */
    ContractSerials contractSerials();

    /** The registry in which all is stored. */
    Registry registry();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void what_is_current_is_what_the_versions_say() {
        long seed = 20_261_129;
        Random random = new Random(seed);
        for (int i = 0; i < CHANGES; i++) {
            Instant at = BEGINNING.plusSeconds(i);
            if (i % 3 == 2) {
                changeSerial(random, at);
            } else {
                append(record(random), at);
            }
            if (i % 5 == 4) {
                assertThat(current()).as("seed %d, change %d", seed, i).isEqualTo(known(at));
            }
        }
        registry()
                .history(contract(0).key(), 0, CHANGES)
                .forEach(version -> assertCovered(version, seed));
    }

    private void assertCovered(RecordVersion<RegistryRecord> version, long seed) {
        SupportContract contract = (SupportContract) version.record();
        for (SerialNumber serial : serials()) {
            assertThat(contract.coveredSerials().contains(serial))
                    .as("seed %d: version %d covers %s", seed, version.version(), serial)
                    .isEqualTo(
                            pastContracts()
                                    .versions(Map.of(contract.number(), version.version()), serial)
                                    .getFirst()
                                    .record()
                                    .coveredSerials()
                                    .contains(serial));
        }
    }

    /** What was found, in an order of its own. */
    record Findings(
            List<Facts.RegistryFacts> facts,
            List<Set<RecordVersion<SupportContract>>> contracts,
            List<Set<ContactId>> colleagues) {}

    private Findings current() {
        return new Findings(
                questions().map(facts()::about).map(CurrentTablesContract::sorted).toList(),
                serials().stream()
                        .<Set<RecordVersion<SupportContract>>>map(
                                s -> new HashSet<>(contracts().naming(s, organizations())))
                        .toList(),
                searches().map(colleagues()::find).map(CurrentTablesContract::ids).toList());
    }

    private Findings known(Instant at) {
        return new Findings(
                questions()
                        .map(question -> pastFacts().aboutAsOf(question, at))
                        .map(CurrentTablesContract::sorted)
                        .toList(),
                serials().stream()
                        .<Set<RecordVersion<SupportContract>>>map(
                                s ->
                                        new HashSet<>(
                                                pastContracts().namingAsOf(s, organizations(), at)))
                        .toList(),
                searches()
                        .map(search -> colleagues().findAsOf(search, at))
                        .map(CurrentTablesContract::ids)
                        .toList());
    }

    private static Set<ContactId> ids(Colleagues.Found found) {
        return found.people().stream()
                .map(p -> p.contact().record().id())
                .collect(Collectors.toSet());
    }

    private static Facts.RegistryFacts sorted(Facts.RegistryFacts known) {
        return new Facts.RegistryFacts(
                known.people(),
                known.installation(),
                known.former().stream()
                        .sorted(Comparator.comparing(i -> String.valueOf(i.asset())))
                        .toList(),
                known.organizations());
    }

    private static Stream<Facts.Question> questions() {
        return IntStream.range(0, IDS)
                .mapToObj(
                        i ->
                                new Facts.Question(
                                        Set.of(person(i)), serial(i), null, organizations()));
    }

    private static Stream<ColleagueSearch> searches() {
        return organizations().stream()
                .sorted(Comparator.comparing(OrganizationId::value))
                .map(
                        organization ->
                                new ColleagueSearch(
                                        organization,
                                        Set.of(track(0), track(1)),
                                        LocalDate.of(2026, 3, 1),
                                        null,
                                        null));
    }

    private static RegistryRecord record(Random random) {
        return switch (random.nextInt(4)) {
            case 0 ->
                    new Contact(
                            person(random.nextInt(IDS)),
                            "Name",
                            "name@people.example",
                            List.of(),
                            "US",
                            IntStream.range(0, random.nextInt(3))
                                    .mapToObj(_ -> employment(random))
                                    .toList());
            case 1 ->
                    new Certification(
                            new CertificationId("certification-0"),
                            person(random.nextInt(IDS)),
                            track(random.nextInt(2)),
                            term(random),
                            random.nextInt(4) == 0 ? Standing.SUSPENDED : Standing.ACTIVE);
            case 2 ->
                    new Asset(
                            serial(random.nextInt(IDS)),
                            new Model("MODEL-" + random.nextInt(2)),
                            organization(random.nextInt(IDS)));
            default ->
                    new SupportContract(
                            contract(random.nextInt(2)),
                            organization(random.nextInt(IDS)),
                            Service.TECHNICAL_SERVICES,
                            new SupportProvider.Vendor(),
                            null,
                            new Term(LocalDate.of(2026, 1, 1), null),
                            random.nextBoolean() ? ContractStatus.ACTIVE : ContractStatus.SUSPENDED,
                            random.nextInt(3) == 0
                                    ? CoveredSerials.unread()
                                    : CoveredSerials.all(some(random)));
        };
    }

    private static List<SerialNumber> some(Random random) {
        return serials().stream().filter(_ -> random.nextBoolean()).toList();
    }

    private static Employment employment(Random random) {
        return new Employment(
                organization(random.nextInt(IDS)),
                random.nextInt(4) == 0 ? Employment.Kind.CONTRACTOR : Employment.Kind.EMPLOYEE,
                term(random));
    }

    private static Term term(Random random) {
        LocalDate from = LocalDate.of(2025 + random.nextInt(2), 1, 1);
        return new Term(from, random.nextBoolean() ? null : from.plusMonths(random.nextInt(40)));
    }

    private void changeSerial(Random random, Instant at) {
        contractSerials()
                .find(contract(random.nextInt(2)))
                .ifPresent(
                        current ->
                                change(
                                        current,
                                        serial(random.nextInt(IDS)),
                                        random.nextBoolean(),
                                        at));
    }

    /** Changes a serial number that is not so yet. */
    private void change(
            RecordVersion<SupportContract> current,
            SerialNumber serial,
            boolean covered,
            Instant at) {
        ContractNumber number = current.record().number();
        if (contractSerials().coveredSince(number, serial).isPresent() != covered) {
            unitOfWork()
                    .run(
                            () -> {
                                RecordVersion<RegistryRecord> next = append(current.record(), at);
                                contractSerials()
                                        .change(
                                                next.as(SupportContract.class).orElseThrow(),
                                                serial,
                                                covered);
                                return next;
                            });
        }
    }

    private RecordVersion<RegistryRecord> append(RegistryRecord record, Instant at) {
        return unitOfWork()
                .run(
                        () -> {
                            int version =
                                    registry()
                                            .find(record.key())
                                            .map(RecordVersion::version)
                                            .orElse(0);
                            RecordVersion<RegistryRecord> next =
                                    new RecordVersion<>(record, version + 1, at, "registrar");
                            registry().append(next);
                            return next;
                        });
    }

    private static ContactId person(int i) {
        return new ContactId("person-" + i);
    }

    private static Track track(int i) {
        return new Track("TRACK-" + i);
    }

    private static SerialNumber serial(int i) {
        return new SerialNumber("SERIAL-" + i);
    }

    private static List<SerialNumber> serials() {
        return IntStream.range(0, IDS).mapToObj(CurrentTablesContract::serial).toList();
    }

    private static ContractNumber contract(int i) {
        return new ContractNumber("CONTRACT-" + i);
    }

    private static OrganizationId organization(int i) {
        return new OrganizationId("organization-" + i);
    }

    private static Set<OrganizationId> organizations() {
        return IntStream.range(0, IDS)
                .mapToObj(CurrentTablesContract::organization)
                .collect(Collectors.toSet());
    }
}
