package org.expedite.application.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.timeline.Visibility.INTERNAL;
import static org.expedite.domain.timeline.Visibility.PUBLIC;

import java.time.Instant;
import java.util.List;
import org.expedite.application.PortContract;
import org.expedite.application.ReadBudget;
import org.expedite.application.UncommittedChanges;
import org.expedite.application.UnitOfWork;
import org.expedite.application.Walk;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.cases.CaseWriter;
import org.expedite.application.cases.Cases;
import org.expedite.application.examples.Acme;
import org.expedite.application.queues.Waiting;
import org.expedite.application.timeline.NoteExamples;
import org.expedite.application.timeline.Timeline;
import org.expedite.application.timeline.TimelinePosition;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link RecentEvents}. Implement it in a test class, and give an
 * empty store for every test.
 */
@PortContract
public interface RecentEventsContract extends ReadBudget {
    Instant NOON = CaseExamples.OPENED_AT;

    /** The port under test. */
    RecentEvents recentEvents();

    /** The cases of the same store. */
    Cases cases();

    /** The timelines of these cases. */
    Timeline timeline();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void an_event_says_whose_case_it_is_and_in_which_queue_it_waits() {
        writer().open(Waiting.since(0).at(Waiting.L2).of(1), CaseExamples.full(2));
        notes().write(CaseExamples.number(2), "a", "Internal", INTERNAL);
        notes().write(CaseExamples.number(2), "b", "Public", PUBLIC);
        assertThat(recentEvents().since(NOON, null, 10))
                .containsExactly(
                        new RecentEvent(
                                position(NOON, 1, 1, 0),
                                CaseEvent.Type.OPENED,
                                PUBLIC,
                                Acme.ACME.id(),
                                Waiting.L2),
                        new RecentEvent(
                                position(NOON, 2, 1, 0),
                                CaseEvent.Type.OPENED,
                                PUBLIC,
                                Acme.ACME.id(),
                                null),
                        new RecentEvent(
                                position(NOON, 2, 1, 1),
                                CaseEvent.Type.NOTE_ADDED,
                                INTERNAL,
                                Acme.ACME.id(),
                                null),
                        new RecentEvent(
                                position(NOON, 2, 2, 0),
                                CaseEvent.Type.NOTE_ADDED,
                                PUBLIC,
                                Acme.ACME.id(),
                                null));
    }

    @Test
    default void events_are_ordered_by_time_and_begin_at_an_instant() {
        for (int count = 1; count <= 9; count++) {
            open(count, NOON.plusNanos(count * 7 % 5 * 1_000L));
        }
        assertThat(recentEvents().since(NOON.plusNanos(5_000), null, 10)).isEmpty();
        assertThat(recentEvents().since(NOON.plusNanos(4_000), null, 10))
                .extracting(event -> event.position().number())
                .containsExactly(CaseExamples.number(2), CaseExamples.number(7));
        for (int limit : List.of(1, 2, 100)) {
            List<RecentPosition> walked = Walk.through(limit, after -> page(after, limit));
            assertThat(walked).hasSize(9).isSorted();
        }
    }

    @Test
    default void an_event_is_invisible_before_the_commit() {
        writer().open(CaseExamples.full(1));
        UncommittedChanges.assertInvisible(
                unitOfWork(),
                () -> cases().save(change(CaseExamples.full(2), NOON)),
                () -> recentEvents().since(NOON, null, 10).size(),
                1,
                2);
    }

    @Test
    default void a_page_is_one_read() {
        writer().open(CaseExamples.full(1));
        assertReads(1, "a page", () -> recentEvents().since(NOON, null, 10));
    }

    private List<RecentPosition> page(@Nullable RecentPosition after, int limit) {
        return recentEvents().since(NOON, after, limit).stream()
                .map(RecentEvent::position)
                .toList();
    }

    private void open(int count, Instant at) {
        writer().save(change(CaseExamples.full(count), at));
    }

    private static CaseChange change(SupportCase opened, Instant at) {
        CaseEvent example = CaseExamples.opening(opened).events().getFirst();
        return new CaseChange(
                0,
                opened,
                List.of(
                        switch (example) {
                            case CaseEvent.Opened event ->
                                    new CaseEvent.Opened(
                                            new CaseEvent.Origin("ana", at),
                                            event.assistance(),
                                            event.channel(),
                                            event.priority());
                            default -> throw new AssertionError(example);
                        }));
    }

    private static RecentPosition position(Instant at, int count, int version, int ordinal) {
        CaseNumber number = CaseExamples.number(count);
        return new RecentPosition(at, number, new TimelinePosition(version, ordinal));
    }

    private CaseWriter writer() {
        return new CaseWriter(cases(), unitOfWork());
    }

    private NoteExamples notes() {
        return new NoteExamples(cases(), timeline(), unitOfWork());
    }
}
