package org.expedite.domain.duties;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.Report;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands towards the P1 duties after some event.
 *
 * @param beingWorkedOn whether the center assists, and the pain is still there
 * @param critical whether its priority is P1
 */
record Standing(
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
    static Standing beforeAll(Report now, List<CaseEvent> events) {
        return new Standing(false, false, false, false, false).saying(now, events);
    }

    /**
     * After one more event.
     *
     * @param now what the case says now
     * @param later what happened after the event
     */
    Standing after(CaseEvent event, Report now, List<CaseEvent> later) {
        Map<String, String> details = event.details();
        return switch (event.type()) {
            case OPENED -> assisted(details.get("assistance")).critical(details.get("priority"));
            case ASSISTANCE_CHANGED -> assisted(details.get("to"));
            case PRIORITY_CHANGED -> critical(details.get("to"));
            case PICKED_UP, HANDED_OVER -> owned(true);
            case RELEASED, ESCALATED_WITH_PRIORITY, ESCALATED, DE_ESCALATED, OVERRIDDEN ->
                    owned(false);
            case WORKAROUND_FAILED, TIME_AND_MATERIALS_ACCEPTED -> beingWorkedOn(true);
            case REOPENED -> beingWorkedOn(true).owned(false);
            case WORKED_AROUND, RESOLVED, CLOSED, WITHDRAWN -> beingWorkedOn(false);
            case AMENDED -> saying(now, later);
            case IDENTIFIED,
                    ATTACHMENT_ADDED,
                    EXPERT_IDENTIFIED,
                    PRIORITY_ESCALATION_DECIDED,
                    ORDINARY_ESCALATION_REQUESTED,
                    CUSTOMER_AWAITED,
                    SERIAL_VERIFIED,
                    RESUMED,
                    NOTE_ADDED ->
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

    private Standing assisted(@Nullable String outcome) {
        return beingWorkedOn(AssistanceOutcome.DIRECT.name().equals(outcome));
    }

    private Standing critical(@Nullable String priority) {
        return new Standing(
                beingWorkedOn,
                Priority.P1.name().equals(priority),
                owned,
                contactNamed,
                diagnosticsNamed);
    }

    private Standing beingWorkedOn(boolean now) {
        return new Standing(now, critical, owned, contactNamed, diagnosticsNamed);
    }

    private Standing owned(boolean now) {
        return new Standing(beingWorkedOn, critical, now, contactNamed, diagnosticsNamed);
    }

    /** What is said until the next amendment is what that one replaced, else what is said now. */
    private Standing saying(Report now, List<CaseEvent> later) {
        return new Standing(
                beingWorkedOn,
                critical,
                owned,
                isNamed("previous_round_the_clock_contacts", now.roundTheClockContacts(), later),
                isNamed("previous_diagnostics", now.diagnostics(), later));
    }

    private static boolean isNamed(String field, List<?> now, List<CaseEvent> later) {
        return later.stream()
                .filter(event -> event.type() == CaseEvent.Type.AMENDED)
                .flatMap(event -> Stream.ofNullable(event.details().get(field)))
                .findFirst()
                .map(replaced -> !replaced.isEmpty())
                .orElse(!now.isEmpty());
    }
}
