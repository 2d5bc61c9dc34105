package org.expedite.domain.duties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseReport;
import org.jspecify.annotations.Nullable;

/**
 * The P1 duties of both sides, derived from the events of a case. They apply while the case has
 * priority P1 and the center works on it: from opening, or from the raise of its priority, until it
 * is resolved or a workaround is in place. If the workaround fails, or the case is reopened, a new
 * period begins. No duties apply before the center assists (ours). An unmet duty makes nobody
 * ineligible. Clause {@code FAQ_P1}.
 */
public final class P1Duties {
    /** The types of the events that can begin, change or end a period; the others are ignored. */
    public static final Set<CaseEvent.Type> EVENT_TYPES =
            Collections.unmodifiableSet(
                    EnumSet.complementOf(
                            EnumSet.of(
                                    CaseEvent.Type.IDENTIFIED,
                                    CaseEvent.Type.ATTACHMENT_ADDED,
                                    CaseEvent.Type.EXPERT_IDENTIFIED,
                                    CaseEvent.Type.PRIORITY_ESCALATION_DECIDED,
                                    CaseEvent.Type.ORDINARY_ESCALATION_REQUESTED,
                                    CaseEvent.Type.CUSTOMER_AWAITED,
                                    CaseEvent.Type.SERIAL_VERIFIED,
                                    CaseEvent.Type.PRODUCT_CORRECTED,
                                    CaseEvent.Type.RESUMED,
                                    CaseEvent.Type.NOTE_ADDED)));

    private final List<DutyPeriod> periods = new ArrayList<>();
    private @Nullable DutyPeriods current;

    private P1Duties() {}

    /**
     * Returns the periods in which the duties applied, oldest first.
     *
     * @param report the current report; earlier values come from the events
     * @param events those of the case, in order; only {@link #EVENT_TYPES} are needed
     */
    public static List<DutyPeriod> of(CaseReport report, List<CaseEvent> events) {
        // An internal note, among others, must not show here, not even by its time.
        return ofRelevant(
                report, events.stream().filter(e -> EVENT_TYPES.contains(e.type())).toList());
    }

    private static List<DutyPeriod> ofRelevant(CaseReport report, List<CaseEvent> events) {
        P1Duties duties = new P1Duties();
        DutyState state = DutyState.beforeAll(report, events);
        Instant at = Instant.MIN;
        for (int i = 0; i < events.size(); i++) {
            CaseEvent event = events.get(i);
            state = state.after(event, report, events.subList(i + 1, events.size()));
            // The clocks of two nodes may differ; time never runs backwards here.
            at = event.at().isAfter(at) ? event.at() : at;
            duties.update(state, event.type(), at);
        }
        if (duties.current != null) {
            duties.periods.add(duties.current.open());
        }
        return List.copyOf(duties.periods);
    }

    private void update(DutyState state, CaseEvent.Type type, Instant at) {
        if (state.owesDuties()) {
            if (current == null) {
                current = new DutyPeriods(at, type, state);
            } else {
                current.update(state, at);
            }
        } else if (current != null) {
            periods.add(current.closed(at, type));
            current = null;
        }
    }
}
