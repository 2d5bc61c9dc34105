package org.expedite.web.api.timeline;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.ClosureReason;
import org.expedite.domain.cases.PreviousReport;
import org.jspecify.annotations.Nullable;

/**
 * Details of an event besides its type, origin and visibility, as the API spells them. A note has
 * none: it is published as a whole.
 *
 * @param reason as the actor gave it, null if none was given
 * @param texts further details, by name in alphabetical order
 */
record EventDetails(@Nullable String reason, Map<String, String> texts) {

    static EventDetails of(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Opened e ->
                    none().with("assistance", e.assistance())
                            .with("channel", e.channel())
                            .with("priority", e.priority());
            case CaseEvent.PickedUp e -> none().with("level", e.level());
            case CaseEvent.Released e -> none().with("level", e.level()).with("owner", e.owner());
            case CaseEvent.HandedOver e -> none().between(e.from(), e.to());
            case CaseEvent.Unassigned e -> none().with("level", e.level()).with("owner", e.owner());
            case CaseEvent.PriorityChanged e -> because(e.reason()).between(e.from(), e.to());
            case CaseEvent.Amended e -> of(e.previous());
            case CaseEvent.AttachmentAdded e ->
                    none().with("attachment", e.attachment()).with("file_name", e.fileName());
            case CaseEvent.AssistanceChanged e -> none().between(e.from(), e.to());
            // Anybody identified after opening is late.
            case CaseEvent.Identified e -> none().with("contact", e.contact()).with("late", true);
            case CaseEvent.SerialVerified e ->
                    none().between(Objects.requireNonNullElse(e.from(), ""), e.to());
            case CaseEvent.ProductCorrected e ->
                    because(e.reason())
                            .with("from_serial", e.from().serial())
                            .with("from_model", e.from().model())
                            .with("to_serial", e.to().serial())
                            .with("to_model", e.to().model());
            case CaseEvent.TimeAndMaterialsAccepted e ->
                    none().with("accepted_by", e.acceptedBy())
                            .with("amount", e.amount())
                            .with("rate", e.rate());
            case CaseEvent.ExpertIdentified e ->
                    none().with("certification", e.certification())
                            .with("contact", e.contact())
                            .with("late", e.late());
            case CaseEvent.PriorityEscalationDecided e ->
                    because(e.reason()).with("decision", e.decision()).with("outcome", e.outcome());
            case CaseEvent.EscalatedWithPriority e ->
                    none().with("decision", e.decision()).between(e.from(), e.to());
            case CaseEvent.OrdinaryEscalationRequested e ->
                    because(e.reason()).with("escalation", e.escalation()).with("from", e.from());
            case CaseEvent.Escalated e ->
                    because(e.reason())
                            .with("escalation", e.escalation())
                            .between(e.from(), e.to());
            case CaseEvent.DeEscalated e -> because(e.reason()).between(e.from(), e.to());
            case CaseEvent.Overridden e -> because(e.reason()).between(e.from(), e.to());
            case CaseEvent.CustomerAwaited e -> because(e.reason());
            case CaseEvent.Resumed e -> none().with("answer", e.answer());
            case CaseEvent.WorkedAround e -> none().with("summary", e.summary());
            case CaseEvent.WorkaroundFailed e -> because(e.reason());
            case CaseEvent.Resolved e -> none().with("summary", e.summary());
            case CaseEvent.Closed e -> of(e.reason());
            case CaseEvent.Reopened e -> because(e.reason()).with("status", e.status());
            case CaseEvent.Withdrawn e -> because(e.reason());
            case CaseEvent.NoteAdded _ -> none();
        };
    }

    private static EventDetails of(ClosureReason reason) {
        return switch (reason) {
            case ClosureReason.Agreed e -> none().with("agreed_by", e.agreedBy());
            case ClosureReason.AutoClosed e ->
                    none().with("silent_since", e.awaitingConfirmationSince());
        };
    }

    /** Returns the details of a previous report; lists have a line for each entry. */
    private static EventDetails of(PreviousReport previous) {
        return none().with("previous_synopsis", previous.synopsis())
                .with("previous_description", previous.description())
                .with("previous_customer_reference", previous.customerReference())
                .with("previous_follow_up", previous.followUp())
                .with(
                        "previous_round_the_clock_contacts",
                        previous.roundTheClockContacts() == null
                                ? null
                                : previous.roundTheClockContacts().stream()
                                        .map(c -> c.name() + " " + c.phone())
                                        .collect(Collectors.joining("\n")))
                .with(
                        "previous_diagnostics",
                        previous.diagnostics() == null
                                ? null
                                : String.join("\n", previous.diagnostics()));
    }

    private static EventDetails none() {
        return because(null);
    }

    private static EventDetails because(@Nullable String reason) {
        return new EventDetails(reason, Map.of());
    }

    private EventDetails between(Object from, Object to) {
        return with("from", from).with("to", to);
    }

    /** Returns a copy with one more detail; a null adds none. */
    private EventDetails with(String name, @Nullable Object value) {
        Map<String, String> more = new TreeMap<>(texts);
        if (value != null) {
            more.put(name, value.toString());
        }
        return new EventDetails(reason, more);
    }
}
