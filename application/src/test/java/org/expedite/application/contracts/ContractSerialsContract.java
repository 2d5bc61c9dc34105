package org.expedite.application.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UnitOfWork;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Covers;
import org.expedite.application.registry.RecordFilter;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.CoveredSerials;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link ContractSerials}, and for the serial numbers of contracts in
 * {@link Registry}. Implement it in a test class, and give an empty store for every test.
 */
@PortContract
public interface ContractSerialsContract {
    /** The port under test. */
    ContractSerials contractSerials();

    /** The contracts of the same store. */
    Contracts contracts();

    /** The registry in which the contracts are stored. */
    Registry registry();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void an_unknown_contract_covers_nothing() {
        ContractNumber none = new ContractNumber("none");
        assertThat(contractSerials().find(none)).isEmpty();
        assertThat(contractSerials().coveredSince(none, Acme.JN1.serial())).isEmpty();
    }

    @Test
    default void a_contract_is_found_without_its_serial_numbers() {
        writer().appendAll(Acme.C1, Covers.in(ContractStatus.SUSPENDED, Acme.C1));
        assertThat(contractSerials().find(Acme.C1.number()))
                .get()
                .isEqualTo(
                        RegistryWriter.version(
                                2,
                                Covers.in(ContractStatus.SUSPENDED, Acme.C1)
                                        .covering(CoveredSerials.unread())));
    }

    @Test
    default void a_serial_number_is_covered_since_the_version_that_added_it() {
        SupportContract first = Covers.direct("C1", Acme.ACME, Acme.JN1);
        writer().appendAll(first, Covers.direct("C1", Acme.ACME, Acme.JN1, Acme.JN2));
        assertSince(Acme.JN1.serial(), 1);
        assertSince(Acme.JN2.serial(), 2);
        assertSince(Acme.JN3.serial(), null);
        assertSince(new SerialNumber("jn1"), null);
        writer().appendAll(first);
        assertSince(Acme.JN2.serial(), null);
        writer().appendAll(Covers.direct("C1", Acme.ACME, Acme.JN1, Acme.JN2));
        assertSince(Acme.JN1.serial(), 1);
        assertSince(Acme.JN2.serial(), 4);
    }

    @Test
    default void a_new_customer_has_cover_since_it_is_the_customer() {
        writer().appendAll(
                        Covers.direct("C1", Acme.ACME, Acme.JN1),
                        Covers.direct("C1", Borealis.BOREALIS, Acme.JN1));
        assertSince(Acme.JN1.serial(), 2);
        writer().appendAll(Covers.direct("C1", Acme.ACME, Acme.JN1));
        assertSince(Acme.JN1.serial(), 3);
    }

    @Test
    default void one_serial_number_is_added_and_removed_as_a_version() {
        writer().appendAll(Covers.direct("C1", Acme.ACME, Acme.JN1));
        change(Acme.JN2.serial(), true);
        assertSince(Acme.JN2.serial(), 2);
        assertCovered(1, Acme.JN1.serial());
        assertCovered(2, Acme.JN1.serial(), Acme.JN2.serial());
        change(Acme.JN1.serial(), false);
        assertSince(Acme.JN1.serial(), null);
        assertCovered(3, Acme.JN2.serial());
        assertThat(contracts().naming(Acme.JN1.serial(), Set.of(Acme.ACME.id())))
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.version()).isEqualTo(3);
                            assertThat(c.record().coveredSerials().known()).isEmpty();
                        });
        change(Acme.JN1.serial(), true);
        assertSince(Acme.JN1.serial(), 4);
        assertCovered(2, Acme.JN1.serial(), Acme.JN2.serial());
        assertCovered(4, Acme.JN1.serial(), Acme.JN2.serial());
    }

    @Test
    default void a_contract_whose_serial_numbers_are_unread_keeps_them() {
        SupportContract stored = Covers.direct("C1", Acme.ACME, Acme.JN1, Acme.JN2);
        SupportContract suspended = Covers.in(ContractStatus.SUSPENDED, stored);
        writer().appendAll(stored, suspended.covering(CoveredSerials.unread()));
        assertThat(registry().find(stored.key())).get().isEqualTo(version(2, suspended));
        assertSince(Acme.JN1.serial(), 1);
        SupportContract sold = Covers.direct("C1", Borealis.BOREALIS);
        writer().appendAll(sold.covering(CoveredSerials.unread()));
        assertCovered(3, Acme.JN1.serial(), Acme.JN2.serial());
        assertSince(Acme.JN1.serial(), 3);
        assertThat(contracts().naming(Acme.JN1.serial(), Set.of(Acme.ACME.id()))).isEmpty();
        assertThat(contracts().naming(Acme.JN1.serial(), Set.of(Borealis.BOREALIS.id())))
                .hasSize(1);
    }

    @Test
    default void pages_are_in_the_order_of_the_serial_numbers() {
        List<SerialNumber> serials =
                IntStream.range(10, 35).mapToObj(i -> new SerialNumber("S" + i)).toList();
        SupportContract many =
                Covers.covering(
                        Covers.direct("C1", Acme.ACME), serials.toArray(SerialNumber[]::new));
        writer().appendAll(Acme.C2, many);
        assertThat(contractSerials().page(many.number(), "", 10))
                .isEqualTo(added(1, serials.subList(0, 10)));
        assertThat(contractSerials().page(many.number(), "S19", 100))
                .isEqualTo(added(1, serials.subList(10, 25)));
        assertThat(contractSerials().page(many.number(), "S34", 1)).isEmpty();
    }

    @Test
    default void as_many_as_are_listed_are_read_and_more_are_not() {
        SupportContract most =
                Covers.direct("C1", Acme.ACME)
                        .covering(
                                CoveredSerials.all(
                                        IntStream.range(0, CoveredSerials.MAX_LISTED)
                                                .mapToObj(i -> new SerialNumber("S" + i))
                                                .toList()));
        writer().appendAll(Acme.C2, most);
        assertThat(registry().find(most.key())).get().isEqualTo(version(1, most));
        change(new SerialNumber("ONE-MORE"), true);
        RecordVersion<RegistryRecord> unread = version(2, most.covering(CoveredSerials.unread()));
        assertThat(registry().find(most.key())).get().isEqualTo(unread);
        assertThat(registry().page(filter(), "", 10)).containsExactly(unread, version(1, Acme.C2));
        assertThat(registry().history(most.key(), 1, 10)).containsExactly(unread);
        assertThat(contractSerials().page(most.number(), "S9999", 5)).isEmpty();
        assertThat(contractSerials().page(most.number(), "", 1))
                .isEqualTo(added(2, List.of(new SerialNumber("ONE-MORE"))));
    }

    @Test
    default void a_rolled_back_change_is_never_found() {
        writer().appendAll(Covers.direct("C1", Acme.ACME, Acme.JN1));
        RolledBack.run(unitOfWork(), () -> changeWithin(Acme.JN2.serial(), true));
        assertSince(Acme.JN2.serial(), null);
        assertCovered(1, Acme.JN1.serial());
    }

    private static List<ContractSerials.Covered> added(int since, List<SerialNumber> serials) {
        return serials.stream().map(s -> new ContractSerials.Covered(s, since)).toList();
    }

    private static RecordFilter filter() {
        return new RecordFilter.Contracts(Acme.ACME.id(), null, null);
    }

    private void assertSince(SerialNumber serial, @Nullable Integer version) {
        assertThat(contractSerials().coveredSince(new ContractNumber("C1"), serial))
                .as("version that added %s", serial)
                .isEqualTo(Optional.ofNullable(version));
    }

    private void assertCovered(int version, SerialNumber... expected) {
        assertThat(registry().history(Acme.C1.key(), version - 1, 1))
                .singleElement()
                .satisfies(
                        v -> {
                            assertThat(v.version()).isEqualTo(version);
                            assertThat(((SupportContract) v.record()).coveredSerials())
                                    .isEqualTo(CoveredSerials.all(new TreeSet<>(Set.of(expected))));
                        });
    }

    private void change(SerialNumber serial, boolean covered) {
        unitOfWork()
                .run(
                        () -> {
                            changeWithin(serial, covered);
                            return covered;
                        });
    }

    private void changeWithin(SerialNumber serial, boolean covered) {
        RecordVersion<SupportContract> current =
                contractSerials().find(new ContractNumber("C1")).orElseThrow();
        RecordVersion<RegistryRecord> next =
                RegistryWriter.version(current.version() + 1, current.record());
        registry().append(next);
        contractSerials().change(next.as(SupportContract.class).orElseThrow(), serial, covered);
    }

    private static RecordVersion<RegistryRecord> version(int version, SupportContract contract) {
        return RegistryWriter.version(version, contract);
    }

    private RegistryWriter writer() {
        return new RegistryWriter(registry(), unitOfWork());
    }
}
