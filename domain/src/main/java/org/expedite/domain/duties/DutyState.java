package org.expedite.domain.duties;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.PreviousReport;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.contracts.AssistanceOutcome;

/**
 * State of a case that is relevant to the P1 duties, after some event.
 *
 * @param beingWorkedOn whether the center assists, and neither a workaround nor a resolution is in
 *     place
 * @param critical whether its priority is P1
 */
record DutyState(
        boolean beingWorkedOn,
        boolean critical,
        boolean owned,
        boolean contactNamed,
        boolean diagnosticsNamed) {
    /**
     * Returns the state before the first event, with the original report.
     *
     * @param now the current report
     * @param events all events of the case
     */
    static DutyState beforeAll(CaseReport now, List<CaseEvent> events) {
        return new DutyState(false, false, false, false, false).withReport(now, events);
    }

    /**
     * Returns the state after one more event.
     *
     * @param now the current report
     * @param later the events after this one
     */
    DutyState after(CaseEvent event, CaseReport now, List<CaseEvent> later) {
        return switch (event) {
            case CaseEvent.Opened opened ->
                    assisted(opened.assistance()).critical(opened.priority());
            case CaseEvent.AssistanceChanged changed -> assisted(changed.to());
            case CaseEvent.PriorityChanged changed -> critical(changed.to());
            case CaseEvent.PickedUp _, CaseEvent.HandedOver _ -> owned(true);
            case CaseEvent.Released _,
                    CaseEvent.EscalatedWithPriority _,
                    CaseEvent.Escalated _,
                    CaseEvent.DeEscalated _,
                    CaseEvent.Overridden _ ->
                    owned(false);
            case CaseEvent.WorkaroundFailed _, CaseEvent.TimeAndMaterialsAccepted _ ->
                    beingWorkedOn(true);
            case CaseEvent.Reopened reopened ->
                    beingWorkedOn(reopened.status() == CaseStatus.OPEN).owned(false);
            case CaseEvent.WorkedAround _,
                    CaseEvent.Resolved _,
                    CaseEvent.Closed _,
                    CaseEvent.Withdrawn _ ->
                    beingWorkedOn(false);
            case CaseEvent.Amended _ -> withReport(now, later);
            case CaseEvent.Identified _,
                    CaseEvent.AttachmentAdded _,
                    CaseEvent.ExpertIdentified _,
                    CaseEvent.PriorityEscalationDecided _,
                    CaseEvent.OrdinaryEscalationRequested _,
                    CaseEvent.CustomerAwaited _,
                    CaseEvent.SerialVerified _,
                    CaseEvent.Resumed _,
                    CaseEvent.NoteAdded _ ->
                    this;
        };
    }

    boolean owesDuties() {
        return beingWorkedOn && critical;
    }

    boolean meets(Duty duty) {
        return switch (duty) {
            case DEDICATED_OWNER -> owned;
            case ROUND_THE_CLOCK_CONTACT -> contactNamed;
            case DIAGNOSTIC_INFORMATION -> diagnosticsNamed;
        };
    }

    private DutyState assisted(AssistanceOutcome outcome) {
        return beingWorkedOn(outcome == AssistanceOutcome.DIRECT);
    }

    private DutyState critical(Priority priority) {
        return new DutyState(
                beingWorkedOn, priority == Priority.P1, owned, contactNamed, diagnosticsNamed);
    }

    private DutyState beingWorkedOn(boolean now) {
        return new DutyState(now, critical, owned, contactNamed, diagnosticsNamed);
    }

    private DutyState owned(boolean now) {
        return new DutyState(beingWorkedOn, critical, now, contactNamed, diagnosticsNamed);
    }

    /**
     * Applies the report that was valid until the next amendment: the values that it replaced, else
     * the current ones.
     */
    private DutyState withReport(CaseReport now, List<CaseEvent> later) {
        return new DutyState(
                beingWorkedOn,
                critical,
                owned,
                isNamed(
                        previous -> Stream.ofNullable(previous.roundTheClockContacts()),
                        now.roundTheClockContacts(),
                        later),
                isNamed(
                        previous -> Stream.ofNullable(previous.diagnostics()),
                        now.diagnostics(),
                        later));
    }

    private static boolean isNamed(
            Function<PreviousReport, Stream<? extends List<?>>> field,
            List<?> now,
            List<CaseEvent> later) {
        return later.stream()
                .filter(CaseEvent.Amended.class::isInstance)
                .map(CaseEvent.Amended.class::cast)
                .flatMap(amended -> field.apply(amended.previous()))
                .findFirst()
                .map(replaced -> !replaced.isEmpty())
                .orElse(!now.isEmpty());
    }
}
