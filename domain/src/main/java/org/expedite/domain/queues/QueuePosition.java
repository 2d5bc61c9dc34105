package org.expedite.domain.queues;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseState;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.explanation.Statement;

/**
 * Position of a case in the queue of its technical level. The natural order is that of the queue:
 * by priority, then expedited cases first, then by arrival at the level (ours), then by number.
 *
 * @param expedited whether the case is expedited. Clause {@code PROGRAM}
 * @param waitingSince time of arrival at the level
 */
public record QueuePosition(
        Priority priority, boolean expedited, Instant waitingSince, CaseNumber number)
        implements Comparable<QueuePosition> {
    private static final Comparator<QueuePosition> ORDER =
            Comparator.comparing(QueuePosition::priority)
                    .thenComparing(position -> !position.expedited())
                    .thenComparing(QueuePosition::waitingSince)
                    .thenComparing(QueuePosition::number);

    /** Returns the position of a waiting case. */
    public static QueuePosition of(SupportCase supportCase) {
        CaseState state = supportCase.state();
        return new QueuePosition(
                state.priority(), state.expedited(), state.waitingSince(), supportCase.number());
    }

    /** Returns the reasons for the position. */
    public List<PlaceReason> reasons() {
        List<PlaceReason> reasons = new ArrayList<>();
        reasons.add(
                new PlaceReason(
                        PlaceReason.Code.PRIORITY,
                        Statement.PLACE_BY_PRIORITY.with(priority.name())));
        if (expedited) {
            reasons.add(
                    new PlaceReason(
                            PlaceReason.Code.EXPEDITED,
                            Statement.PLACE_EXPEDITED.with(priority.name())));
        }
        reasons.add(
                new PlaceReason(
                        PlaceReason.Code.WAITING_SINCE, Statement.PLACE_SINCE.with(waitingSince)));
        return List.copyOf(reasons);
    }

    @Override
    public int compareTo(QueuePosition other) {
        return ORDER.compare(this, other);
    }
}
