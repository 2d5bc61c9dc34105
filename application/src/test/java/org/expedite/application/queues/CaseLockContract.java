package org.expedite.application.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.expedite.application.ConflictException;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.cases.CaseWriter;
import org.expedite.application.cases.Cases;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Queues}: {@link Queues#lock}, with two real threads.
 * Implement it in a test class, and give an empty store for every test.
 */
@PortContract
public interface CaseLockContract {
    /** The number of the tested case. */
    CaseNumber ONE = CaseExamples.number(1);

    /** The number of another case. */
    CaseNumber TWO = CaseExamples.number(2);

    /** The port under test. */
    Queues queues();

    /** Cases of the same store. */
    Cases cases();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void a_locked_case_is_returned_in_any_status() {
        writer().open(CaseExamples.full(1), CaseExamples.bare(2));
        assertThat(lockAlone(ONE)).contains(CaseExamples.full(1));
        assertThat(lockAlone(TWO)).contains(CaseExamples.bare(2));
        assertThat(lockAlone(CaseExamples.number(3))).as("a case that is not there").isEmpty();
    }

    @Test
    default void locking_outside_a_unit_of_work_fails() {
        writer().open(CaseExamples.full(1));
        assertThatThrownBy(() -> queues().lock(ONE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void a_second_lock_fails_immediately_until_the_first_is_committed() {
        writer().open(CaseExamples.full(1), CaseExamples.full(2));
        try (Other other = new Other()) {
            unitOfWork()
                    .run(
                            () -> {
                                assertThat(queues().lock(ONE)).isPresent();
                                assertThat(other.atOnce(() -> lockAlone(ONE))).isEmpty();
                                assertThat(other.atOnce(() -> lockAlone(TWO)))
                                        .as("another case")
                                        .isPresent();
                                assertThat(queues().lock(ONE)).as("again").isPresent();
                                return ONE;
                            });
            assertThat(other.atOnce(() -> lockAlone(ONE))).as("released").isPresent();
        }
    }

    @Test
    default void a_rollback_releases_the_lock() {
        writer().open(CaseExamples.full(1));
        try (Other other = new Other()) {
            RolledBack.run(
                    unitOfWork(),
                    () -> {
                        SupportCase locked = queues().lock(ONE).orElseThrow();
                        cases().save(changeOf(locked));
                        assertThat(other.atOnce(() -> lockAlone(ONE))).isEmpty();
                    });
            assertThat(other.atOnce(() -> lockAlone(ONE)))
                    .as("released, and as it was")
                    .contains(CaseExamples.full(1));
        }
    }

    @Test
    default void a_case_changed_by_another_unit_of_work_cannot_be_locked() {
        writer().open(CaseExamples.full(1));
        try (Other other = new Other()) {
            unitOfWork()
                    .run(
                            () -> {
                                cases().save(changeOf(CaseExamples.full(1)));
                                assertThat(other.atOnce(() -> lockAlone(ONE))).isEmpty();
                                assertThat(queues().lock(ONE))
                                        .as("held by who has changed it")
                                        .hasValueSatisfying(
                                                c -> assertThat(c.version()).isEqualTo(2));
                                return ONE;
                            });
        }
    }

    @Test
    default void a_lock_reads_the_last_committed_version_for_a_change() {
        writer().open(CaseExamples.full(1));
        try (Other other = new Other()) {
            unitOfWork()
                    .run(
                            () -> {
                                assertThat(cases().find(ONE)).isPresent();
                                other.atOnce(
                                        () -> {
                                            writer().save(changeOf(CaseExamples.full(1)));
                                            return ONE;
                                        });
                                SupportCase locked = queues().lock(ONE).orElseThrow();
                                assertThat(locked.version()).isEqualTo(2);
                                assertThat(cases().find(ONE)).contains(locked);
                                cases().save(changeOf(locked));
                                return ONE;
                            });
        }
        assertThat(cases().find(ONE).orElseThrow().version()).isEqualTo(3);
    }

    @Test
    default void a_change_of_a_locked_case_by_another_waits_and_then_conflicts() {
        writer().open(CaseExamples.full(1));
        try (Other other = new Other()) {
            Future<?> late =
                    unitOfWork()
                            .run(
                                    () -> {
                                        SupportCase locked = queues().lock(ONE).orElseThrow();
                                        Future<?> change =
                                                other.start(() -> writer().save(changeOf(locked)));
                                        assertThatThrownBy(
                                                        () ->
                                                                change.get(
                                                                        300, TimeUnit.MILLISECONDS))
                                                .as("the change by another waits")
                                                .isInstanceOf(TimeoutException.class);
                                        cases().save(changeOf(locked));
                                        return change;
                                    });
            assertThat(late)
                    .as("the change by another, after it has tried again in vain")
                    .failsWithin(60, TimeUnit.SECONDS)
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(ConflictException.class);
        }
        assertThat(cases().find(ONE).orElseThrow().version()).isEqualTo(2);
    }

    private CaseWriter writer() {
        return new CaseWriter(cases(), unitOfWork());
    }

    /** Locks a case in its own unit of work. */
    private Optional<SupportCase> lockAlone(CaseNumber number) {
        return unitOfWork().run(() -> queues().lock(number));
    }

    private static CaseChange changeOf(SupportCase current) {
        return new CaseChange(current.version(), CaseExamples.bare(1), List.of());
    }

    /** Another thread. */
    final class Other implements AutoCloseable {
        /** Shorter than the lock timeout of any store. */
        private static final int AT_ONCE_SECONDS = 2;

        private final ExecutorService thread = Executors.newSingleThreadExecutor();

        /** Returns the result of {@code work} on this thread, without waiting for others. */
        <T> T atOnce(Callable<T> work) {
            try {
                return thread.submit(work).get(AT_ONCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", interrupted);
            } catch (ExecutionException | TimeoutException failed) {
                throw new AssertionError("the other thread failed or had to wait", failed);
            }
        }

        /** Begins {@code work} on this thread. */
        Future<?> start(Runnable work) {
            return thread.submit(work);
        }

        @Override
        public void close() {
            thread.close();
        }
    }
}
