package org.expedite.application.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.expedite.application.Concurrently;
import org.expedite.application.PortContract;
import org.expedite.application.UnitOfWork;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Fastnet;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.registry.RecordKey;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link RecordLocks}. Implement it in a test class, and give an
 * empty store for every test.
 */
@PortContract
public interface RecordLocksContract {
    /** The port under test. */
    RecordLocks recordLocks();

    /** The registry whose records are locked. */
    Registry registry();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void a_lock_returns_the_versions_of_existing_records_and_changes_nothing() {
        writer().appendAll(Fastnet.FASTNET, Fastnet.FASTNET, Acme.ACME, Acme.ANA);
        Set<RecordKey> keys =
                Set.of(
                        Fastnet.FASTNET.key(),
                        Acme.ANA.key(),
                        // Neither exists.
                        new OrganizationId("ana").key(),
                        new OrganizationId("unknown").key());
        Map<RecordKey, Integer> expected = Map.of(Fastnet.FASTNET.key(), 2, Acme.ANA.key(), 1);
        unitOfWork()
                .run(
                        () -> {
                            assertThat(recordLocks().forDecision(keys)).isEqualTo(expected);
                            assertThat(recordLocks().forChange(keys)).isEqualTo(expected);
                            assertThat(recordLocks().forChange(keys)).isEqualTo(expected);
                            assertThat(recordLocks().forDecision(keys)).isEqualTo(expected);
                            return "locked";
                        });
        assertThat(registry().history(Acme.ANA.key(), 0, 25))
                .containsExactly(RegistryWriter.version(1, Acme.ANA));
    }

    @Test
    default void nothing_is_locked_outside_of_a_unit_of_work() {
        writer().appendAll(Fastnet.FASTNET);
        Set<RecordKey> keys = Set.of(Fastnet.FASTNET.key());
        assertThatThrownBy(() -> recordLocks().forChange(keys))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> recordLocks().forDecision(keys))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    default void the_holder_of_a_lock_can_append_and_so_can_the_next() {
        writer().appendAll(Fastnet.FASTNET);
        for (int version = 2; version <= 3; version++) {
            int next = version;
            unitOfWork()
                    .run(
                            () -> {
                                recordLocks().forChange(Set.of(Fastnet.FASTNET.key()));
                                registry().append(RegistryWriter.version(next, Fastnet.FASTNET));
                                return "appended";
                            });
        }
        assertThat(registry().history(Fastnet.FASTNET.key(), 0, 25)).hasSize(3);
    }

    @Test
    default void changes_under_the_same_lock_run_one_after_the_other() throws Exception {
        assertOneAfterTheOther(recordLocks()::forChange);
    }

    @Test
    default void a_decision_and_a_change_under_the_same_lock_run_one_after_the_other()
            throws Exception {
        assertOneAfterTheOther(recordLocks()::forDecision);
    }

    /**
     * Runs two units of work under the lock of one record. Each appends another record unless the
     * other one has done so.
     *
     * @param ofTheOther locks the record for the second
     */
    private void assertOneAfterTheOther(Consumer<Set<RecordKey>> ofTheOther) throws Exception {
        writer().appendAll(Fastnet.FASTNET);
        // Each waits for the read of the other before it continues; a thread that waits for the
        // lock reads later.
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        List<Concurrently.Outcome<Boolean>> outcomes =
                Concurrently.run(
                        Stream.<Consumer<Set<RecordKey>>>of(recordLocks()::forChange, ofTheOther)
                                .map(lock -> appendingFirst(lock, bothHaveRead))
                                .toList());
        assertThat(outcomes)
                .extracting(Concurrently.Outcome::result)
                .as("whether each found nothing, and appended")
                .containsExactlyInAnyOrder(true, false);
        assertThat(registry().history(Acme.ACME.key(), 0, 25)).hasSize(1);
    }

    private Callable<Boolean> appendingFirst(
            Consumer<Set<RecordKey>> lock, CyclicBarrier bothHaveRead) {
        return () ->
                unitOfWork()
                        .run(
                                () -> {
                                    lock.accept(Set.of(Fastnet.FASTNET.key()));
                                    boolean none = registry().find(Acme.ACME.key()).isEmpty();
                                    meetForAMoment(bothHaveRead);
                                    if (none) {
                                        registry().append(RegistryWriter.version(1, Acme.ACME));
                                    }
                                    return none;
                                });
    }

    private static void meetForAMoment(CyclicBarrier barrier) {
        try {
            barrier.await(500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | BrokenBarrierException _) {
            // The other thread waits for this one, as it should.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private RegistryWriter writer() {
        return new RegistryWriter(registry(), unitOfWork());
    }
}
