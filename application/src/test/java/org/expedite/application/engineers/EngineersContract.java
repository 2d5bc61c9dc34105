package org.expedite.application.engineers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.expedite.application.Concurrently;
import org.expedite.application.PortContract;
import org.expedite.application.ReadBudget;
import org.expedite.application.RolledBack;
import org.expedite.application.UncommittedChanges;
import org.expedite.application.UnitOfWork;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Staff;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.RegistryRecordExamples;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Engineers}. Implement it in a test class, and give an empty
 * store for every test.
 */
@PortContract
public interface EngineersContract extends ReadBudget {
    /** The port under test. */
    Engineers engineers();

    /** The registry in which the engineers are stored. */
    Registry registry();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void engineers_of_every_variant_survive_a_round_trip() {
        List<Engineer> variants = EngineerExamples.variants().toList();
        writer().appendAll(variants.toArray(RegistryRecord[]::new));
        for (Engineer engineer : variants) {
            Engineer found = found(engineer, 1);
            assertThat(found.levels())
                    .as("the levels of %s in their order", engineer.id())
                    .containsExactlyElementsOf(engineer.levels());
            assertThat(found.skills())
                    .as("the skills of %s in their order", engineer.id())
                    .containsExactlyElementsOf(engineer.skills());
            assertThat(found.roles())
                    .as("the roles of %s in their order", engineer.id())
                    .containsExactlyElementsOf(engineer.roles());
        }
    }

    @Test
    default void the_current_one_of_many_versions_is_found() {
        Engineer l2 = Staff.ENGINEER_L2;
        for (int version = 1; version <= 11; version++) {
            writer().appendAll(
                            Staff.knowing(
                                    l2,
                                    version % 2 == 0
                                            ? Set.of()
                                            : Set.of(Catalogue.M_SERIES.code())));
        }
        found(Staff.knowing(l2, Set.of(Catalogue.M_SERIES.code())), 11);
    }

    @Test
    default void an_unknown_engineer_is_not_found() {
        EngineerId nobody = new EngineerId("engineer-l2");
        assertThat(engineers().find(nobody)).as("in an empty store").isEmpty();
        writer().appendAll(Staff.ENGINEER_L1);
        assertThat(engineers().find(nobody)).as("with others there").isEmpty();
    }

    @Test
    default void ids_match_case_sensitively_and_by_kind() {
        writer().appendAll(
                        RegistryRecordExamples.of(RecordKind.ENGINEER, "Ana", "Upper"),
                        RegistryRecordExamples.of(RecordKind.CONTACT, "ana"));
        assertThat(engineers().find(new EngineerId("ana"))).isEmpty();
        assertThat(engineers().find(new EngineerId("Ana")))
                .get()
                .extracting(r -> r.record().name())
                .isEqualTo("Upper");
    }

    @Test
    default void changes_of_a_rolled_back_unit_of_work_are_invisible() {
        writer().appendAll(Staff.ENGINEER_L1);
        RolledBack.run(
                unitOfWork(),
                () -> {
                    registry()
                            .append(
                                    RegistryWriter.version(
                                            2, Staff.knowing(Staff.ENGINEER_L1, Set.of())));
                    registry().append(RegistryWriter.version(1, Staff.ENGINEER_L2));
                });
        found(Staff.ENGINEER_L1, 1);
        assertThat(engineers().find(Staff.ENGINEER_L2.id())).isEmpty();
    }

    @Test
    default void a_lock_changes_nothing_and_returns_the_current_record() {
        writer().appendAll(Staff.ENGINEER_L1, Staff.left(Staff.ENGINEER_L1));
        unitOfWork()
                .run(
                        () -> {
                            assertThat(engineers().lock(Staff.ENGINEER_L1.id()))
                                    .isEqualTo(engineers().find(Staff.ENGINEER_L1.id()))
                                    .isPresent();
                            assertThat(engineers().lock(Staff.ENGINEER_L1.id())).isPresent();
                            assertThat(engineers().lock(Staff.ENGINEER_L2.id())).isEmpty();
                            return "held";
                        });
        found(Staff.left(Staff.ENGINEER_L1), 2);
    }

    @Test
    default void who_locks_an_engineer_and_who_changes_the_record_run_one_after_the_other()
            throws Exception {
        writer().appendAll(Staff.ENGINEER_L1);
        // Each waits for the other before it continues; one that waits for the lock comes late.
        CyclicBarrier bothAreThere = new CyclicBarrier(2);
        List<Concurrently.Outcome<Boolean>> outcomes =
                Concurrently.run(
                        List.of(
                                () -> unitOfWork().run(() -> locksAndLeaves(bothAreThere)),
                                () -> unitOfWork().run(() -> locksAndLeaves(bothAreThere))));
        assertThat(outcomes)
                .extracting(Concurrently.Outcome::result)
                .as("whether each found the engineer active")
                .containsExactlyInAnyOrder(true, false);
    }

    private boolean locksAndLeaves(CyclicBarrier bothAreThere) {
        RecordVersion<Engineer> current = engineers().lock(Staff.ENGINEER_L1.id()).orElseThrow();
        try {
            bothAreThere.await(500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | BrokenBarrierException _) {
            // The other one waits for this one, as it should.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
        if (current.record().active()) {
            registry()
                    .append(
                            RegistryWriter.version(
                                    current.version() + 1, Staff.left(Staff.ENGINEER_L1)));
        }
        return current.record().active();
    }

    @Test
    default void an_engineer_is_found_in_one_read() {
        writer().appendAll(Staff.ENGINEER_L2);
        assertReads(1, "find", () -> engineers().find(Staff.ENGINEER_L2.id()));
        assertReads(1, "find of none", () -> engineers().find(Staff.ENGINEER_L1.id()));
    }

    @Test
    default void a_version_is_invisible_to_others_before_the_commit() {
        UncommittedChanges.assertInvisible(
                unitOfWork(),
                () -> registry().append(RegistryWriter.version(1, Staff.ENGINEER_L1)),
                () -> engineers().find(Staff.ENGINEER_L1.id()).isPresent(),
                false,
                true);
    }

    private Engineer found(Engineer expected, int version) {
        RecordVersion<RegistryRecord> recorded = RegistryWriter.version(version, expected);
        assertThat(engineers().find(expected.id())).isEqualTo(recorded.as(Engineer.class));
        return engineers().find(expected.id()).orElseThrow().record();
    }

    private RegistryWriter writer() {
        return new RegistryWriter(registry(), unitOfWork());
    }
}
