package org.expedite.domain.queues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.explanation.Statement;
import org.junit.jupiter.api.Test;

class QueuePositionTest {
    private static final Instant EARLY = Instant.parse("2026-06-15T12:00:00Z");
    private static final Instant LATE = EARLY.plusNanos(1_000);

    private static QueuePosition place(
            Priority priority, boolean expedited, Instant since, int count) {
        return new QueuePosition(
                priority, expedited, since, new CaseNumber("2026-0615-00000" + count));
    }

    @Test
    void the_reasons_of_a_position_are_in_order_of_precedence() {
        assertThat(place(Priority.P2, true, EARLY, 1).reasons())
                .containsExactly(
                        new PlaceReason(
                                PlaceReason.Code.PRIORITY, Statement.PLACE_BY_PRIORITY.with("P2")),
                        new PlaceReason(
                                PlaceReason.Code.EXPEDITED, Statement.PLACE_EXPEDITED.with("P2")),
                        new PlaceReason(
                                PlaceReason.Code.WAITING_SINCE, Statement.PLACE_SINCE.with(EARLY)));
        assertThat(place(Priority.P4, false, EARLY, 1).reasons())
                .extracting(PlaceReason::code)
                .containsExactly(PlaceReason.Code.PRIORITY, PlaceReason.Code.WAITING_SINCE);
    }

    @Test
    void positions_are_ordered_by_priority_expedition_waiting_time_and_number() {
        List<QueuePosition> inOrder =
                List.of(
                        place(Priority.P1, true, LATE, 9),
                        place(Priority.P1, false, EARLY, 3),
                        place(Priority.P1, false, EARLY, 4),
                        place(Priority.P1, false, LATE, 1),
                        place(Priority.P2, true, EARLY, 2),
                        place(Priority.P2, true, LATE, 1),
                        place(Priority.P2, false, EARLY, 1),
                        place(Priority.P3, false, EARLY, 1),
                        place(Priority.P4, false, EARLY, 1));
        List<QueuePosition> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(17));
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(inOrder);
    }
}
