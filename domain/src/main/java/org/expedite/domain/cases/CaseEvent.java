package org.expedite.domain.cases;

import java.time.Instant;
import org.expedite.domain.Require;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.timeline.Note;
import org.expedite.domain.timeline.Visibility;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case, with a record for each kind. Events are stored in order and
 * never change. Readers switch over the records without a default branch, so a new kind does not
 * compile until every reader handles it.
 *
 * <p>Decisions, escalations and attachments are named by the texts of their ids: their packages
 * know this one, not the other way round.
 */
public sealed interface CaseEvent {
    /** The names of the kinds, as they are stored and published. */
    enum Type {
        OPENED,
        PICKED_UP,
        RELEASED,
        HANDED_OVER,
        UNASSIGNED,
        PRIORITY_CHANGED,
        AMENDED,
        ATTACHMENT_ADDED,
        ASSISTANCE_CHANGED,
        IDENTIFIED,
        SERIAL_VERIFIED,
        PRODUCT_CORRECTED,
        TIME_AND_MATERIALS_ACCEPTED,
        EXPERT_IDENTIFIED,
        PRIORITY_ESCALATION_DECIDED,
        ESCALATED_WITH_PRIORITY,
        ORDINARY_ESCALATION_REQUESTED,
        ESCALATED,
        DE_ESCALATED,
        OVERRIDDEN,
        CUSTOMER_AWAITED,
        RESUMED,
        WORKED_AROUND,
        WORKAROUND_FAILED,
        RESOLVED,
        CLOSED,
        REOPENED,
        WITHDRAWN,
        NOTE_ADDED
    }

    /**
     * The actor and the time of an event.
     *
     * @param actor the contact or the engineer, or {@code system} for the center itself
     */
    record Origin(String actor, Instant at) {
        public Origin {
            Require.text("actor", actor, Require.MAX_IDENTIFIER);
        }
    }

    /** Somebody opened the case. */
    record Opened(Origin origin, AssistanceOutcome assistance, Channel channel, Priority priority)
            implements CaseEvent {}

    /** An engineer took the case out of the queue of this level. */
    record PickedUp(Origin origin, TechnicalLevel level) implements CaseEvent {}

    /**
     * The case went back into the queue of this level.
     *
     * @param owner the engineer who had it
     */
    record Released(Origin origin, TechnicalLevel level, String owner) implements CaseEvent {}

    /** The case went from one engineer to another. */
    record HandedOver(Origin origin, String from, String to) implements CaseEvent {}

    /**
     * The case went back into the queue of this level, because its owner can have it no longer.
     *
     * @param owner the engineer who had it
     */
    record Unassigned(Origin origin, TechnicalLevel level, String owner) implements CaseEvent {}

    /** Somebody set another priority. */
    record PriorityChanged(Origin origin, Priority from, Priority to, String reason)
            implements CaseEvent {}

    /** Somebody corrected or completed the report. */
    record Amended(Origin origin, PreviousReport previous) implements CaseEvent {}

    /** Somebody added a file. */
    record AttachmentAdded(Origin origin, String attachment, String fileName)
            implements CaseEvent {}

    /** A reassessment found another outcome, another contract or another partner. */
    record AssistanceChanged(Origin origin, AssistanceOutcome from, AssistanceOutcome to)
            implements CaseEvent {}

    /** A contact of the customer was identified after opening. Clause {@code ACCESS_IDENTIFY}. */
    record Identified(Origin origin, ContactId contact) implements CaseEvent {}

    /**
     * The serial number was verified: it was read off the equipment.
     *
     * @param from the serial before, null if only the model was known
     */
    record SerialVerified(Origin origin, @Nullable SerialNumber from, SerialNumber to)
            implements CaseEvent {}

    /** The product was wrong and was replaced by the right one; both are as somebody named them. */
    record ProductCorrected(Origin origin, NamedProduct from, NamedProduct to, String reason)
            implements CaseEvent {}

    /**
     * The customer pays for assistance without a contract. Clause {@code REQUIRE_CONTRACT}.
     *
     * @param amount an amount agreed on in addition to the rate, such as a limit; or null
     */
    record TimeAndMaterialsAccepted(
            Origin origin, ContactId acceptedBy, Money rate, @Nullable Money amount)
            implements CaseEvent {}

    /**
     * A certified expert became known after opening. Clause {@code ACCESS_IDENTIFY}.
     *
     * @param late whether this person was identified after opening, not only the certification
     */
    record ExpertIdentified(
            Origin origin, CertificationId certification, ContactId contact, boolean late)
            implements CaseEvent {}

    /**
     * A request for priority escalation was decided.
     *
     * @param outcome the name of the decision's outcome
     * @param reason the justification of the request; null in the oldest events
     */
    record PriorityEscalationDecided(
            Origin origin, String decision, String outcome, @Nullable String reason)
            implements CaseEvent {}

    /** Priority escalation was granted: up one level, expedited. Clause {@code PROGRAM}. */
    record EscalatedWithPriority(
            Origin origin, String decision, TechnicalLevel from, TechnicalLevel to)
            implements CaseEvent {}

    /**
     * The customer asked for escalation without priority.
     *
     * @param reason the justification of the request; null in the oldest events
     */
    record OrdinaryEscalationRequested(
            Origin origin, String escalation, TechnicalLevel from, @Nullable String reason)
            implements CaseEvent {}

    /**
     * An engineer escalated the case without priority.
     *
     * @param reason the justification of the escalation; null in the oldest events
     */
    record Escalated(
            Origin origin,
            String escalation,
            TechnicalLevel from,
            TechnicalLevel to,
            @Nullable String reason)
            implements CaseEvent {}

    /** A duty manager sent the case down one level. */
    record DeEscalated(Origin origin, TechnicalLevel from, TechnicalLevel to, String reason)
            implements CaseEvent {}

    /** A duty manager sent the case up one level; this is no verdict of the programme. */
    record Overridden(Origin origin, TechnicalLevel from, TechnicalLevel to, String reason)
            implements CaseEvent {}

    /** The owner waits for the customer. */
    record CustomerAwaited(Origin origin, String reason) implements CaseEvent {}

    /**
     * The customer provided the requested information or action.
     *
     * @param answer type of the event by which the customer answered; null if somebody ended the
     *     wait, and in the oldest events
     */
    record Resumed(Origin origin, @Nullable Type answer) implements CaseEvent {}

    /** A workaround is in place. Clause {@code FAQ_P1}. */
    record WorkedAround(Origin origin, String summary) implements CaseEvent {}

    /** The workaround no longer helps. */
    record WorkaroundFailed(Origin origin, @Nullable String reason) implements CaseEvent {}

    /** The owner resolved the cause. */
    record Resolved(Origin origin, String summary) implements CaseEvent {}

    /** A resolved case was closed. */
    record Closed(Origin origin, ClosureReason reason) implements CaseEvent {}

    /**
     * The case was not resolved after all, or the withdrawal was taken back.
     *
     * @param status the status that followed from the cover; {@link CaseStatus#OPEN} in the oldest
     *     events
     */
    record Reopened(Origin origin, String reason, CaseStatus status) implements CaseEvent {}

    /** The customer withdrew the case. */
    record Withdrawn(Origin origin, @Nullable String reason) implements CaseEvent {}

    /** Somebody wrote a note; the only kind of event that can be internal. */
    record NoteAdded(Note note) implements CaseEvent {
        @Override
        public Origin origin() {
            return new Origin(note.author(), note.writtenAt());
        }

        @Override
        public Visibility visibility() {
            return note.visibility();
        }
    }

    /** Returns the actor and the time. */
    Origin origin();

    /** Returns the time of the event. */
    default Instant at() {
        return origin().at();
    }

    /** Returns the id of the actor. */
    default String actor() {
        return origin().actor();
    }

    /** Returns the visibility of the event. Events that change the case are always public. */
    default Visibility visibility() {
        return Visibility.PUBLIC;
    }

    /** Returns the type of the event. */
    default Type type() {
        return switch (this) {
            case Opened _ -> Type.OPENED;
            case PickedUp _ -> Type.PICKED_UP;
            case Released _ -> Type.RELEASED;
            case HandedOver _ -> Type.HANDED_OVER;
            case Unassigned _ -> Type.UNASSIGNED;
            case PriorityChanged _ -> Type.PRIORITY_CHANGED;
            case Amended _ -> Type.AMENDED;
            case AttachmentAdded _ -> Type.ATTACHMENT_ADDED;
            case AssistanceChanged _ -> Type.ASSISTANCE_CHANGED;
            case Identified _ -> Type.IDENTIFIED;
            case SerialVerified _ -> Type.SERIAL_VERIFIED;
            case ProductCorrected _ -> Type.PRODUCT_CORRECTED;
            case TimeAndMaterialsAccepted _ -> Type.TIME_AND_MATERIALS_ACCEPTED;
            case ExpertIdentified _ -> Type.EXPERT_IDENTIFIED;
            case PriorityEscalationDecided _ -> Type.PRIORITY_ESCALATION_DECIDED;
            case EscalatedWithPriority _ -> Type.ESCALATED_WITH_PRIORITY;
            case OrdinaryEscalationRequested _ -> Type.ORDINARY_ESCALATION_REQUESTED;
            case Escalated _ -> Type.ESCALATED;
            case DeEscalated _ -> Type.DE_ESCALATED;
            case Overridden _ -> Type.OVERRIDDEN;
            case CustomerAwaited _ -> Type.CUSTOMER_AWAITED;
            case Resumed _ -> Type.RESUMED;
            case WorkedAround _ -> Type.WORKED_AROUND;
            case WorkaroundFailed _ -> Type.WORKAROUND_FAILED;
            case Resolved _ -> Type.RESOLVED;
            case Closed _ -> Type.CLOSED;
            case Reopened _ -> Type.REOPENED;
            case Withdrawn _ -> Type.WITHDRAWN;
            case NoteAdded _ -> Type.NOTE_ADDED;
        };
    }
}
