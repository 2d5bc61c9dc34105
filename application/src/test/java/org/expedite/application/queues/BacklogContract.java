package org.expedite.application.queues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.cases.Cases;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Backlog}. Implement it in a test class, and give an empty
 * store for every test.
 */
@PortContract
public interface BacklogContract {
    /** The port under test. */
    Backlog backlog();

    /** Cases of the same store. */
    Cases cases();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void an_empty_store_has_no_backlog() {
        assertThat(backlog().waiting()).isEmpty();
    }

    @Test
    default void waiting_cases_are_counted_by_level_and_priority_since_the_oldest_of_each() {
        store(Waiting.since(0).as(Priority.P1).of(1));
        store(Waiting.since(-1).as(Priority.P1).first().of(2));
        store(Waiting.since(1_000_000).as(Priority.P1).of(3));
        store(Waiting.since(7).as(Priority.P4).of(4));
        store(Waiting.since(-60_000_000).as(Priority.P1).at(Waiting.L2).of(5));

        assertThat(backlog().waiting())
                .containsExactlyInAnyOrder(
                        waiting(Waiting.L1, Priority.P1, 3, -1),
                        waiting(Waiting.L1, Priority.P4, 1, 7),
                        waiting(Waiting.L2, Priority.P1, 1, -60_000_000));
    }

    @Test
    default void the_backlog_agrees_with_the_domain_on_waiting_cases() {
        List<SupportCase> all = new ArrayList<>();
        for (CaseStatus status : CaseStatus.values()) {
            all.add(store(Waiting.since(0).in(all.size() + 1, status, null)));
            all.add(store(Waiting.since(0).in(all.size() + 1, status, "engineer-1")));
        }
        long expected = all.stream().filter(SupportCase::waits).count();

        assertThat(expected).as("some wait, some do not").isBetween(1L, all.size() - 1L);
        assertThat(backlog().waiting())
                .containsExactly(waiting(Waiting.L1, Priority.P3, expected, 0));
    }

    @Test
    default void levels_that_are_not_configured_count_too() {
        TechnicalLevel retired = new TechnicalLevel("Retired.level-7");
        store(Waiting.since(0).at(retired).of(1));

        assertThat(backlog().waiting()).containsExactly(waiting(retired, Priority.P3, 1, 0));
    }

    @Test
    default void changes_of_a_rolled_back_unit_of_work_do_not_count() {
        RolledBack.run(unitOfWork(), () -> store(Waiting.since(0).of(1)));

        assertThat(backlog().waiting()).isEmpty();
    }

    private SupportCase store(SupportCase supportCase) {
        cases().save(CaseExamples.opening(supportCase));
        return supportCase;
    }

    private static Backlog.Waiting waiting(
            TechnicalLevel level, Priority priority, long cases, int microseconds) {
        return new Backlog.Waiting(
                level, priority, cases, CaseExamples.OPENED_AT.plusNanos(microseconds * 1000L));
    }
}
