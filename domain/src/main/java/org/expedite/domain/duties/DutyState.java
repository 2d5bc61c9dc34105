package org.expedite.domain.duties;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.PreviousReport;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.contracts.AssistanceOutcome;

/**
 * How a case stands towards the P1 duties after some event.
 *
 * @param beingWorkedOn whether the center assists, and the pain is still there
 * @param critical whether its priority is P1
 */
record DutyState(
        boolean beingWorkedOn,
        boolean critical,
        boolean owned,
        boolean contactNamed,
        boolean diagnosticsNamed) {
    /**
     * Before anything happened, with what was reported at first.
     *
     * @param now what the case says now
     * @param events all of the case
     */
    static DutyState beforeAll(CaseReport now, List<CaseEvent> events) {
        return new DutyState(false, false, false, false, false).withReport(now, events);
    }

    /**
     * After one more event.
     *
     * @param now what the case says now
     * @param later what happened after the event
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
            case CaseEvent.Reopened _ -> beingWorkedOn(true).owned(false);
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

    /** What is said until the next amendment is what that one replaced, else what is said now. */
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
