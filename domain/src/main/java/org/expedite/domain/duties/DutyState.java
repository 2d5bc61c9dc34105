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
 * @param assisted whether the center assists
 * @param paid whether the customer has accepted time and materials
 * @param workedAround whether a workaround is in place
 * @param over whether the case is resolved, closed or withdrawn
 * @param critical whether its priority is P1
 */
record DutyState(
        boolean assisted,
        boolean paid,
        boolean workedAround,
        boolean over,
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
        return new DutyState(false, false, false, false, false, false, false, false)
                .withReport(now, events);
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
                    CaseEvent.Unassigned _,
                    CaseEvent.EscalatedWithPriority _,
                    CaseEvent.Escalated _,
                    CaseEvent.DeEscalated _,
                    CaseEvent.Overridden _ ->
                    owned(false);
            case CaseEvent.TimeAndMaterialsAccepted _ -> onTimeAndMaterials();
            case CaseEvent.WorkedAround _ -> ended(true, over);
            case CaseEvent.WorkaroundFailed _ -> ended(false, over);
            case CaseEvent.Resolved _, CaseEvent.Closed _, CaseEvent.Withdrawn _ ->
                    ended(false, true);
            case CaseEvent.Reopened reopened -> reopened(reopened.status() == CaseStatus.OPEN);
            case CaseEvent.Amended _ -> withReport(now, later);
            case CaseEvent.Identified _,
                    CaseEvent.AttachmentAdded _,
                    CaseEvent.ExpertIdentified _,
                    CaseEvent.PriorityEscalationDecided _,
                    CaseEvent.OrdinaryEscalationRequested _,
                    CaseEvent.CustomerAwaited _,
                    CaseEvent.SerialVerified _,
                    CaseEvent.ProductCorrected _,
                    CaseEvent.Resumed _,
                    CaseEvent.NoteAdded _ ->
                    this;
        };
    }

    boolean owesDuties() {
        return assisted && !workedAround && !over && critical;
    }

    boolean meets(Duty duty) {
        return switch (duty) {
            case DEDICATED_OWNER -> owned;
            case ROUND_THE_CLOCK_CONTACT -> contactNamed;
            case DIAGNOSTIC_INFORMATION -> diagnosticsNamed;
        };
    }

    /**
     * Applies an assistance. A case that the center does not assist with has neither an owner nor a
     * workaround, and accepted time and materials count only while no contract covers the product.
     */
    private DutyState assisted(AssistanceOutcome outcome) {
        boolean pays =
                paid
                        && (outcome == AssistanceOutcome.NOT_COVERED
                                || outcome == AssistanceOutcome.UNVERIFIED);
        boolean given =
                outcome == AssistanceOutcome.DIRECT
                        || (pays && outcome == AssistanceOutcome.NOT_COVERED);
        return new DutyState(
                given,
                pays,
                workedAround && given,
                over,
                critical,
                owned && given,
                contactNamed,
                diagnosticsNamed);
    }

    private DutyState onTimeAndMaterials() {
        return new DutyState(
                true, true, false, over, critical, owned, contactNamed, diagnosticsNamed);
    }

    private DutyState ended(boolean byWorkaround, boolean byEnd) {
        return new DutyState(
                assisted,
                paid,
                byWorkaround,
                byEnd,
                critical,
                owned,
                contactNamed,
                diagnosticsNamed);
    }

    private DutyState reopened(boolean given) {
        return new DutyState(
                given, paid, false, false, critical, false, contactNamed, diagnosticsNamed);
    }

    private DutyState critical(Priority priority) {
        return new DutyState(
                assisted,
                paid,
                workedAround,
                over,
                priority == Priority.P1,
                owned,
                contactNamed,
                diagnosticsNamed);
    }

    private DutyState owned(boolean now) {
        return new DutyState(
                assisted, paid, workedAround, over, critical, now, contactNamed, diagnosticsNamed);
    }

    /**
     * Applies the report that was valid until the next amendment: the values that it replaced, else
     * the current ones.
     */
    private DutyState withReport(CaseReport now, List<CaseEvent> later) {
        return new DutyState(
                assisted,
                paid,
                workedAround,
                over,
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
