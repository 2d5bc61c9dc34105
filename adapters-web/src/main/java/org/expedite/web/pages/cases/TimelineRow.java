package org.expedite.web.pages.cases;

import java.time.Instant;
import java.util.Optional;
import org.expedite.application.cases.CaseNames;
import org.expedite.application.timeline.TimelineEntry;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.ClosureReason;
import org.expedite.domain.cases.NamedProduct;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.timeline.Visibility;
import org.expedite.web.pages.Frame;
import org.jspecify.annotations.Nullable;

/**
 * An event of a case, as the page tells it.
 *
 * @param id marks the event within its case
 * @param at when it happened
 * @param who who did it
 * @param what what happened, a sentence
 * @param text what somebody wrote; empty if nothing was written
 * @param isNote whether it is a note
 * @param isInternal whether only the center sees it
 * @param link the page on it, if there is one
 */
public record TimelineRow(
        String id,
        Instant at,
        String who,
        String what,
        String text,
        boolean isNote,
        boolean isInternal,
        Optional<String> link) {

    static TimelineRow of(Frame frame, TimelineEntry entry, CaseNames names) {
        CaseEvent event = entry.event();
        boolean isNote = event instanceof CaseEvent.NoteAdded;
        return new TimelineRow(
                entry.position().toString(),
                event.at(),
                event.actor().equals(Participant.CENTER.id())
                        ? frame.text("cases.actor.center")
                        : names.person(event.actor()),
                what(frame, event, names),
                text(event),
                isNote,
                event.visibility() == Visibility.INTERNAL,
                link(event));
    }

    private static Optional<String> link(CaseEvent event) {
        return event instanceof CaseEvent.PriorityEscalationDecided decided
                ? Optional.of("/decisions/" + decided.decision())
                : Optional.empty();
    }

    private static String what(Frame frame, CaseEvent event, CaseNames names) {
        return switch (event) {
            case CaseEvent.Opened e -> frame.text("cases.event.opened", frame.code(e.priority()));
            case CaseEvent.PickedUp e -> frame.text("cases.event.picked_up", e.level().code());
            case CaseEvent.Released e -> frame.text("cases.event.released", e.level().code());
            case CaseEvent.HandedOver e ->
                    frame.text("cases.event.handed_over", names.person(e.to()));
            case CaseEvent.Unassigned e ->
                    frame.text("cases.event.unassigned", names.person(e.owner()), e.level().code());
            case CaseEvent.PriorityChanged e ->
                    frame.text(
                            "cases.event.priority_changed",
                            frame.code(e.from()),
                            frame.code(e.to()));
            case CaseEvent.Amended _ -> frame.text("cases.event.amended");
            case CaseEvent.AttachmentAdded e ->
                    frame.text("cases.event.attachment_added", e.fileName());
            case CaseEvent.AssistanceChanged e ->
                    frame.text(
                            "cases.event.assistance_changed",
                            frame.code(e.from()),
                            frame.code(e.to()));
            case CaseEvent.Identified e ->
                    frame.text("cases.event.identified", names.person(e.contact().value()));
            case CaseEvent.SerialVerified e ->
                    frame.text("cases.event.serial_verified", e.to().value());
            case CaseEvent.ProductCorrected e ->
                    frame.text("cases.event.product_corrected", name(e.from()), name(e.to()));
            case CaseEvent.TimeAndMaterialsAccepted e ->
                    frame.text(
                            "cases.event.time_and_materials",
                            names.person(e.acceptedBy().value()),
                            e.rate().toString());
            case CaseEvent.ExpertIdentified e ->
                    frame.text(
                            "cases.event.expert_identified",
                            names.person(e.contact().value()),
                            e.certification().value());
            case CaseEvent.PriorityEscalationDecided e ->
                    frame.text("cases.event.decided", frame.code(Outcome.valueOf(e.outcome())));
            case CaseEvent.EscalatedWithPriority e ->
                    frame.text(
                            "cases.event.escalated_with_priority", e.from().code(), e.to().code());
            case CaseEvent.OrdinaryEscalationRequested _ ->
                    frame.text("cases.event.escalation_requested");
            case CaseEvent.Escalated e ->
                    frame.text("cases.event.escalated", e.from().code(), e.to().code());
            case CaseEvent.DeEscalated e ->
                    frame.text("cases.event.de_escalated", e.from().code(), e.to().code());
            case CaseEvent.Overridden e ->
                    frame.text("cases.event.overridden", e.from().code(), e.to().code());
            case CaseEvent.CustomerAwaited _ -> frame.text("cases.event.customer_awaited");
            case CaseEvent.Resumed _ -> frame.text("cases.event.resumed");
            case CaseEvent.WorkedAround _ -> frame.text("cases.event.worked_around");
            case CaseEvent.WorkaroundFailed _ -> frame.text("cases.event.workaround_failed");
            case CaseEvent.Resolved _ -> frame.text("cases.event.resolved");
            case CaseEvent.Closed e ->
                    switch (e.reason()) {
                        case ClosureReason.Agreed agreed ->
                                frame.text(
                                        "cases.event.closed",
                                        names.person(agreed.agreedBy().value()));
                        case ClosureReason.AutoClosed _ -> frame.text("cases.event.auto_closed");
                    };
            case CaseEvent.Reopened e ->
                    e.status() == CaseStatus.OPEN
                            ? frame.text("cases.event.reopened")
                            : frame.text("cases.event.reopened_as", frame.code(e.status()));
            case CaseEvent.Withdrawn _ -> frame.text("cases.event.withdrawn");
            case CaseEvent.NoteAdded e ->
                    e.visibility() == Visibility.INTERNAL
                            ? frame.text("cases.event.internal_note")
                            : frame.text("cases.event.note");
        };
    }

    private static String name(NamedProduct product) {
        return String.valueOf(product.serial() == null ? product.model() : product.serial());
    }

    /** Returns what somebody wrote. */
    private static String text(CaseEvent event) {
        return orEmpty(
                switch (event) {
                    case CaseEvent.PriorityChanged e -> e.reason();
                    case CaseEvent.ProductCorrected e -> e.reason();
                    case CaseEvent.PriorityEscalationDecided e -> e.reason();
                    case CaseEvent.OrdinaryEscalationRequested e -> e.reason();
                    case CaseEvent.Escalated e -> e.reason();
                    case CaseEvent.DeEscalated e -> e.reason();
                    case CaseEvent.Overridden e -> e.reason();
                    case CaseEvent.CustomerAwaited e -> e.reason();
                    case CaseEvent.WorkedAround e -> e.summary();
                    case CaseEvent.WorkaroundFailed e -> e.reason();
                    case CaseEvent.Resolved e -> e.summary();
                    case CaseEvent.Reopened e -> e.reason();
                    case CaseEvent.Withdrawn e -> e.reason();
                    case CaseEvent.NoteAdded e -> e.note().body();
                    default -> null;
                });
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
