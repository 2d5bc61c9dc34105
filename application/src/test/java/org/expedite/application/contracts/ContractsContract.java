package org.expedite.application.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.PortContract;
import org.expedite.application.ReadBudget;
import org.expedite.application.RolledBack;
import org.expedite.application.UnitOfWork;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Contracts}. Implement it in a test class, and give an empty
 * store for every test.
 */
@PortContract
public interface ContractsContract extends ReadBudget {
    /** The customers of all examples. */
    Set<OrganizationId> CUSTOMERS = Set.of(Acme.ACME.id(), Borealis.BOREALIS.id());

    /** The port under test. */
    Contracts contracts();

    /** The registry in which the contracts are stored. */
    Registry registry();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void a_serial_without_contracts_has_none() {
        writer().appendAll(Acme.C1, Covers.direct("EMPTY", Acme.ACME));
        assertThat(naming(new SerialNumber("UNKNOWN"))).isEmpty();
    }

    @Test
    default void cover_for_a_former_customer_does_not_pass_to_the_new_one() {
        writer().appendAll(Covers.direct("SOLD", Acme.ACME, Acme.JN1));
        SupportContract now = Covers.direct("SOLD", Borealis.BOREALIS, Acme.JN2);
        writer().appendAll(now);
        assertNaming(Acme.JN1.serial());
        assertNaming(Acme.JN2.serial(), version(2, now));
    }

    @Test
    default void spellings_are_the_serials_of_one_customer_without_regard_to_case() {
        SupportContract before = Covers.covering(Covers.direct("C1", Acme.ACME), serial("aB-1"));
        SupportContract now = Covers.covering(before, serial("AB-1"), serial("AB-10"));
        writer().appendAll(before, now);
        writer().appendAll(Covers.covering(Covers.direct("C2", Acme.ACME), serial("AB-1")));
        writer().appendAll(Covers.covering(Covers.direct("C3", Borealis.BOREALIS), serial("Ab-1")));

        assertThat(contracts().spellings(serial("ab-1"), Acme.ACME.id()))
                .containsExactlyInAnyOrder(serial("aB-1"), serial("AB-1"));
        assertThat(contracts().spellings(serial("AB-1"), Borealis.BOREALIS.id()))
                .containsExactly(serial("Ab-1"));
        assertThat(contracts().spellings(serial("AB-2"), Acme.ACME.id())).isEmpty();
        assertThat(contracts().spellings(serial("AB"), Acme.ACME.id())).isEmpty();
    }

    @Test
    default void spellings_of_a_former_customer_do_not_pass_to_the_new_one() {
        writer().appendAll(Covers.direct("SOLD", Acme.ACME, Acme.JN1));
        writer().appendAll(Covers.direct("SOLD", Borealis.BOREALIS, Acme.JN2));
        assertThat(contracts().spellings(serial("jn1"), Borealis.BOREALIS.id())).isEmpty();
        assertThat(contracts().spellings(serial("jn1"), Acme.ACME.id())).isEmpty();
        assertThat(contracts().spellings(serial("jn2"), Borealis.BOREALIS.id()))
                .containsExactly(Acme.JN2.serial());
    }

    @Test
    default void current_contracts_of_one_customer_that_cover_any_of_the_serials_are_found_once() {
        SupportContract before = Covers.direct("OLD", Acme.ACME, Acme.JN1);
        SupportContract both = Covers.direct("BOTH", Acme.ACME, Acme.JN1, Acme.JN2);
        SupportContract ended = Covers.in(ContractStatus.CANCELLED, both);
        writer().appendAll(before, Covers.covering(before, Acme.JN3.serial()), both, ended);
        writer().appendAll(Covers.direct("THEIRS", Borealis.BOREALIS, Acme.JN1));
        writer().appendAll(Covers.direct("SOLD", Acme.ACME, Acme.JN1));
        writer().appendAll(Covers.direct("SOLD", Borealis.BOREALIS, Acme.JN1));
        Set<SerialNumber> serials = Set.of(Acme.JN1.serial(), Acme.JN2.serial());

        assertThat(contracts().covering(serials, Acme.ACME.id()))
                .containsExactlyElementsOf(among(serials, version(2, ended)));
        assertThat(contracts().covering(Set.of(Acme.JN2.serial()), Acme.ACME.id()))
                .containsExactlyElementsOf(among(Set.of(Acme.JN2.serial()), version(2, ended)));
        assertThat(contracts().covering(Set.of(serial("jn1")), Acme.ACME.id())).isEmpty();
        assertThat(contracts().covering(Set.of(), Acme.ACME.id())).isEmpty();
        assertReads(1, "covering", () -> contracts().covering(serials, Acme.ACME.id()));
    }

    private static SerialNumber serial(String value) {
        return new SerialNumber(value);
    }

    @Test
    default void contracts_of_all_customers_with_the_serial_are_found() {
        SupportContract ours = Covers.direct("OURS", Acme.ACME, Acme.JN1, Acme.JN2);
        SupportContract theirs = Covers.direct("THEIRS", Borealis.BOREALIS, Acme.JN1);
        SupportContract another = Covers.direct("ANOTHER", Acme.ACME, Acme.JN2);
        writer().appendAll(ours, theirs, another);
        assertNaming(Acme.JN1.serial(), version(1, ours), version(1, theirs));
    }

    @Test
    default void contracts_of_other_customers_are_not_found() {
        SupportContract ours = Covers.direct("OURS", Acme.ACME, Acme.JN1);
        writer().appendAll(ours, Covers.direct("THEIRS", Borealis.BOREALIS, Acme.JN1));
        Set<SerialNumber> asked = Set.of(Acme.JN1.serial());
        assertThat(contracts().naming(Acme.JN1.serial(), Set.of(Acme.ACME.id())))
                .isEqualTo(among(asked, version(1, ours)));
        assertThat(contracts().naming(Acme.JN1.serial(), Set.of())).isEmpty();
    }

    @Test
    default void a_contract_that_returns_to_a_customer_names_what_it_named_before() {
        writer().appendAll(
                        Covers.direct("C1", Acme.ACME, Acme.JN1),
                        Covers.direct("C1", Borealis.BOREALIS, Acme.JN2));
        SupportContract back = Covers.direct("C1", Acme.ACME, Acme.JN3);
        writer().appendAll(back);
        assertNaming(Acme.JN1.serial(), version(3, back));
        assertNaming(Acme.JN2.serial());
        assertNaming(Acme.JN3.serial(), version(3, back));
    }

    @Test
    default void contracts_with_any_status_dates_service_and_supporter_are_found() {
        SupportContract cancelled =
                Covers.in(ContractStatus.CANCELLED, Covers.direct("A", Acme.ACME, Acme.JN1));
        SupportContract suspended =
                Covers.in(ContractStatus.SUSPENDED, Covers.direct("B", Acme.ACME, Acme.JN1));
        SupportContract expired =
                Covers.during(
                        Covers.direct("C", Acme.ACME, Acme.JN1),
                        LocalDate.of(2001, 1, 1),
                        LocalDate.of(2001, 12, 31));
        SupportContract future =
                Covers.during(
                        Covers.direct("D", Acme.ACME, Acme.JN1),
                        LocalDate.of(2090, 1, 1),
                        LocalDate.of(2090, 12, 31));
        SupportContract hardware = Covers.hardwareOnly(Covers.direct("E", Acme.ACME, Acme.JN1));
        SupportContract partner =
                Covers.via(Covers.direct("F", Acme.ACME, Acme.JN1), Fastnet.FASTNET);
        writer().appendAll(cancelled, suspended, expired, future, hardware, partner);
        assertNaming(
                Acme.JN1.serial(),
                version(1, cancelled),
                version(1, suspended),
                version(1, expired),
                version(1, future),
                version(1, hardware),
                version(1, partner));
    }

    @Test
    default void a_contract_with_many_versions_is_returned_once_in_its_current_one() {
        SupportContract first = Covers.direct("C1", Acme.ACME, Acme.JN1);
        SupportContract last = Covers.in(ContractStatus.CANCELLED, first);
        for (int i = 0; i < 10; i++) {
            writer().appendAll(first);
        }
        writer().appendAll(last);
        assertNaming(Acme.JN1.serial(), version(11, last));
    }

    @Test
    default void a_contract_that_no_longer_has_the_serial_is_returned_in_its_current_version() {
        SupportContract before = Covers.direct("C1", Acme.ACME, Acme.JN1, Acme.JN2);
        SupportContract after = Covers.covering(before, Acme.JN3.serial());
        writer().appendAll(before, after);
        assertNaming(Acme.JN1.serial(), version(2, after));
        assertNaming(Acme.JN3.serial(), version(2, after));
    }

    @Test
    default void a_contract_that_has_the_serial_since_a_later_version_is_found() {
        SupportContract before = Covers.direct("C1", Acme.ACME);
        SupportContract after = Covers.covering(before, Acme.JN1.serial());
        writer().appendAll(before, after);
        assertNaming(Acme.JN1.serial(), version(2, after));
    }

    @Test
    default void a_contract_that_changed_its_customer_is_returned_with_the_new_one() {
        SupportContract sold = Covers.direct("C1", Borealis.BOREALIS, Acme.JN1);
        writer().appendAll(Covers.direct("C1", Acme.ACME, Acme.JN1), sold);
        assertNaming(Acme.JN1.serial(), version(2, sold));
    }

    @Test
    default void a_serial_matches_as_a_whole_and_case_sensitively() {
        SupportContract upper =
                Covers.covering(Covers.direct("A", Acme.ACME), new SerialNumber("JN1"));
        SupportContract lower =
                Covers.covering(Covers.direct("B", Acme.ACME), new SerialNumber("jn1"));
        SupportContract longer =
                Covers.covering(
                        Covers.direct("C", Acme.ACME),
                        new SerialNumber("JN11"),
                        new SerialNumber("XJN1"));
        writer().appendAll(upper, lower, longer);
        assertNaming(new SerialNumber("JN1"), version(1, upper));
        assertNaming(new SerialNumber("jn1"), version(1, lower));
        assertNaming(new SerialNumber("JN"));
    }

    @Test
    default void a_serial_matches_only_covered_serials() {
        // An asset of this serial, a model and an organization of the same id are no contracts.
        writer().appendAll(Acme.JN1, Covers.sold(Covers.direct("C", Acme.ACME), Acme.ACME));
        assertNaming(Acme.JN1.serial());
        assertNaming(new SerialNumber("acme"));
    }

    @Test
    default void a_contract_of_a_rolled_back_unit_of_work_is_not_found() {
        writer().appendAll(Covers.direct("C1", Acme.ACME, Acme.JN1));
        RegistryRecord rolledBack = Covers.direct("C2", Acme.ACME, Acme.JN1, Acme.JN2);
        RolledBack.run(
                unitOfWork(), () -> registry().append(RegistryWriter.version(1, rolledBack)));
        assertNaming(Acme.JN1.serial(), version(1, Covers.direct("C1", Acme.ACME, Acme.JN1)));
        assertNaming(Acme.JN2.serial());
    }

    @Test
    default void a_rolled_back_version_is_never_found() {
        SupportContract stored = Covers.direct("C1", Acme.ACME, Acme.JN1);
        SupportContract rolledBack = Covers.direct("C1", Acme.ACME, Acme.JN1, Acme.JN2);
        writer().appendAll(stored);
        RolledBack.run(
                unitOfWork(), () -> registry().append(RegistryWriter.version(2, rolledBack)));
        assertNaming(Acme.JN1.serial(), version(1, stored));
        assertNaming(Acme.JN2.serial());
        SupportContract next = Covers.direct("C1", Acme.ACME, Acme.JN1, Acme.JN3);
        writer().appendAll(next);
        assertNaming(Acme.JN2.serial());
        assertNaming(Acme.JN3.serial(), version(2, next));
    }

    @Test
    default void a_look_up_is_one_read_with_any_number_of_contracts() {
        for (int i = 0; i < 20; i++) {
            writer().appendAll(Covers.direct("C" + i, Acme.ACME, Acme.JN1, Acme.JN2));
        }
        assertReads(1, "naming", () -> naming(Acme.JN1.serial()));
        assertReads(1, "customersNaming", () -> contracts().customersNaming(Acme.JN1.serial()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private void assertNaming(SerialNumber serial, RecordVersion<SupportContract>... expected) {
        assertThat(naming(serial))
                .as("contracts that name %s, or once did", serial)
                .containsExactlyInAnyOrderElementsOf(among(Set.of(serial), expected));
        assertThat(contracts().customersNaming(serial))
                .as("their customers")
                .isEqualTo(
                        Stream.of(expected)
                                .map(c -> c.record().customer())
                                .collect(Collectors.toSet()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<RecordVersion<SupportContract>> among(
            Set<SerialNumber> asked, RecordVersion<SupportContract>... contracts) {
        return Stream.of(contracts).map(c -> InMemoryContracts.among(asked, c)).toList();
    }

    private List<RecordVersion<SupportContract>> naming(SerialNumber serial) {
        return contracts().naming(serial, CUSTOMERS);
    }

    private static RecordVersion<SupportContract> version(int version, SupportContract contract) {
        return RegistryWriter.version(version, contract).as(SupportContract.class).orElseThrow();
    }

    private RegistryWriter writer() {
        return new RegistryWriter(registry(), unitOfWork());
    }
}
