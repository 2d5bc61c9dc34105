package org.expedite.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.cases.Cases;
import org.expedite.application.escalation.DecisionExamples;
import org.expedite.application.escalation.Escalations;
import org.expedite.application.examples.Acme;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.escalation.Decision;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link UnitOfWork}, with the ports on the same store. Implement it
 * in a test class, and give an empty store for every test.
 */
@PortContract
public interface UnitOfWorkContract {
    /** The port under test. */
    UnitOfWork unitOfWork();

    /** A port on the same store. */
    Cases cases();

    /** A port on the same store. */
    Escalations escalations();

    /** A port on the same store. */
    Registry registry();

    @Test
    default void the_result_of_the_work_is_returned() {
        assertThat(unitOfWork().<String>run(() -> "given")).isEqualTo("given");
    }

    @Test
    default void changes_of_all_ports_are_committed_together() {
        unitOfWork().run(this::changeAll);
        assertStored(true);
    }

    @Test
    default void changes_of_all_ports_are_rolled_back_together() {
        RolledBack.run(unitOfWork(), this::changeAll);
        assertStored(false);
    }

    @Test
    default void other_failures_are_passed_on_unchanged_without_a_retry() {
        AtomicInteger runs = new AtomicInteger();
        RuntimeException thrown = new UnsupportedOperationException("not a race");
        Throwable caught =
                catchThrowable(
                        () ->
                                unitOfWork()
                                        .run(
                                                () -> {
                                                    runs.incrementAndGet();
                                                    throw thrown;
                                                }));
        assertThat(caught).as("the very exception of the work").isSameAs(thrown);
        assertThat(runs).as("runs").hasValue(1);
    }

    @Test
    default void work_is_retried_after_a_write_conflict_without_its_earlier_changes() {
        AtomicInteger runs = new AtomicInteger();
        String result =
                unitOfWork()
                        .run(
                                () -> {
                                    assertStored(false);
                                    changeAll();
                                    if (runs.incrementAndGet() < 3) {
                                        throw new StaleVersionException("it");
                                    }
                                    return "third";
                                });
        assertThat(result).isEqualTo("third");
        assertThat(runs).as("runs").hasValue(3);
        assertStored(true);
    }

    @Test
    default void two_units_of_work_with_the_same_rows_in_opposite_order_both_commit()
            throws Exception {
        for (long count = 1; count <= 2; count++) {
            CaseChange opening = CaseExamples.opening(CaseExamples.full(count));
            unitOfWork()
                    .run(
                            () -> {
                                cases().save(opening);
                                return opening;
                            });
        }
        CyclicBarrier bothHaveChangedOne = new CyclicBarrier(2);
        assertThat(
                        Concurrently.run(
                                List.of(
                                        changing(1, 2, bothHaveChangedOne),
                                        changing(2, 1, bothHaveChangedOne))))
                .as("the unit of work that was rolled back is retried")
                .allMatch(Concurrently.Outcome::succeeded);
        for (long count = 1; count <= 2; count++) {
            assertThat(cases().find(CaseExamples.number(count)).orElseThrow().version())
                    .as("version after two changes")
                    .isEqualTo(3);
        }
    }

    /**
     * Changes two cases one after the other. The first attempt waits until the other work has
     * changed one.
     */
    private Callable<Integer> changing(long first, long second, CyclicBarrier bothHaveChangedOne) {
        return () -> {
            AtomicInteger runs = new AtomicInteger();
            return unitOfWork()
                    .run(
                            () -> {
                                change(first);
                                if (runs.incrementAndGet() == 1) {
                                    Concurrently.meet(bothHaveChangedOne);
                                }
                                change(second);
                                return runs.get();
                            });
        };
    }

    private void change(long count) {
        SupportCase read = cases().find(CaseExamples.number(count)).orElseThrow();
        cases().save(new CaseChange(read.version(), read, List.of()));
    }

    @Test
    default void work_that_always_conflicts_fails_and_stores_nothing() {
        AtomicInteger runs = new AtomicInteger();
        assertThatThrownBy(
                        () ->
                                unitOfWork()
                                        .run(
                                                () -> {
                                                    runs.incrementAndGet();
                                                    changeAll();
                                                    throw new StaleVersionException("it");
                                                }))
                .as("after the last try")
                .isInstanceOf(ConflictException.class)
                .hasCauseInstanceOf(StaleVersionException.class);
        assertThat(runs.get()).as("a bounded number of runs, more than two").isBetween(3, 20);
        assertStored(false);
    }

    @Test
    default void an_inner_unit_of_work_is_committed_with_the_outer_one() {
        unitOfWork()
                .run(
                        () -> {
                            unitOfWork().run(this::changeAll);
                            assertStored(true);
                            return "outer";
                        });
        assertStored(true);
    }

    @Test
    default void an_inner_unit_of_work_is_rolled_back_with_the_outer_one() {
        RolledBack.run(unitOfWork(), () -> unitOfWork().run(this::changeAll));
        assertStored(false);
    }

    @Test
    default void a_write_conflict_in_an_inner_unit_of_work_retries_the_outer_one() {
        AtomicInteger outer = new AtomicInteger();
        AtomicInteger inner = new AtomicInteger();
        Supplier<String> conflictsOnce =
                () -> {
                    changeAll();
                    if (inner.incrementAndGet() == 1) {
                        throw new StaleVersionException("it");
                    }
                    return "kept";
                };
        String result =
                unitOfWork()
                        .run(
                                () -> {
                                    outer.incrementAndGet();
                                    return unitOfWork().run(conflictsOnce);
                                });
        assertThat(result).isEqualTo("kept");
        assertThat(outer).as("runs of the outer work").hasValue(2);
        assertThat(inner).as("runs of the inner work").hasValue(2);
        assertStored(true);
    }

    @Test
    default void the_unit_of_work_after_a_failure_is_independent_of_it() {
        RolledBack.run(unitOfWork(), this::changeAll);
        unitOfWork().run(this::changeAll);
        assertStored(true);
    }

    @Test
    default void an_effect_runs_once_after_the_commit_of_the_outermost_unit_of_work() {
        List<String> order = new ArrayList<>();
        unitOfWork()
                .run(
                        () -> {
                            unitOfWork().run(() -> changeAllAndThen(() -> order.add("inner")));
                            unitOfWork().afterCommit(() -> order.add("outer"));
                            return order.add("work");
                        });
        assertThat(order).containsExactly("work", "inner", "outer");
    }

    @Test
    default void an_effect_runs_outside_the_unit_of_work_and_sees_its_changes() {
        List<Boolean> results = new ArrayList<>();
        unitOfWork()
                .run(
                        () ->
                                changeAllAndThen(
                                        () ->
                                                unitOfWork()
                                                        .run(
                                                                () -> {
                                                                    assertStored(true);
                                                                    return results.add(true);
                                                                })));
        assertThat(results).containsExactly(true);
    }

    @Test
    default void an_effect_of_a_failed_attempt_does_not_run() {
        AtomicInteger runs = new AtomicInteger();
        List<Integer> effects = new ArrayList<>();
        unitOfWork()
                .run(
                        () -> {
                            int run = runs.incrementAndGet();
                            unitOfWork().run(() -> changeAllAndThen(() -> effects.add(run)));
                            if (run < 3) {
                                throw new StaleVersionException("it");
                            }
                            return "third";
                        });
        assertThat(effects).containsExactly(3);
    }

    @Test
    default void an_effect_of_work_that_always_conflicts_does_not_run() {
        List<String> effects = new ArrayList<>();
        assertThatThrownBy(
                        () ->
                                unitOfWork()
                                        .run(
                                                () -> {
                                                    changeAllAndThen(() -> effects.add("ran"));
                                                    throw new StaleVersionException("it");
                                                }))
                .isInstanceOf(ConflictException.class);
        assertThat(effects).isEmpty();
    }

    @Test
    default void an_effect_of_rolled_back_work_never_runs() {
        List<String> effects = new ArrayList<>();
        RolledBack.run(unitOfWork(), () -> changeAllAndThen(() -> effects.add("undone")));
        RolledBack.run(
                unitOfWork(),
                () -> unitOfWork().run(() -> changeAllAndThen(() -> effects.add("undone within"))));
        unitOfWork().run(() -> changeAllAndThen(() -> effects.add("kept")));
        assertThat(effects).containsExactly("kept");
    }

    @Test
    default void an_effect_without_a_unit_of_work_runs_at_once() {
        List<String> order = new ArrayList<>();
        unitOfWork().afterCommit(() -> order.add("effect"));
        order.add("next");
        assertThat(order).containsExactly("effect", "next");
    }

    @Test
    default void a_failed_effect_changes_neither_the_stored_data_nor_the_result() {
        AtomicInteger runs = new AtomicInteger();
        List<String> effects = new ArrayList<>();
        String result =
                unitOfWork()
                        .run(
                                () -> {
                                    runs.incrementAndGet();
                                    unitOfWork()
                                            .afterCommit(
                                                    () -> {
                                                        throw new StaleVersionException("late");
                                                    });
                                    return changeAllAndThen(() -> effects.add("next"));
                                });
        assertThat(result).isEqualTo("changed");
        assertThat(runs).as("runs").hasValue(1);
        assertThat(effects).as("of those after it").containsExactly("next");
        assertStored(true);
    }

    private String changeAllAndThen(Runnable effect) {
        unitOfWork().afterCommit(effect);
        return changeAll();
    }

    private String changeAll() {
        cases().save(CaseExamples.opening(CaseExamples.full(1)));
        escalations().add(decision());
        registry().append(RegistryWriter.version(1, Acme.ACME));
        return "changed";
    }

    private void assertStored(boolean stored) {
        assertThat(cases().find(CaseExamples.number(1)).isPresent())
                .as("the case is there")
                .isEqualTo(stored);
        assertThat(escalations().find(decision().id()).isPresent())
                .as("the decision is there")
                .isEqualTo(stored);
        assertThat(registry().find(Acme.ACME.key()).isPresent())
                .as("the record is there")
                .isEqualTo(stored);
    }

    private static Decision decision() {
        return DecisionExamples.on(CaseExamples.number(1), DecisionExamples.id(1));
    }
}
