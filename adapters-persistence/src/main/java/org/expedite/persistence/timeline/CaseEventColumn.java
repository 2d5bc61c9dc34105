package org.expedite.persistence.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.ClosureReason;
import org.expedite.domain.cases.NamedProduct;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.timeline.Note;
import org.expedite.domain.timeline.NoteId;
import org.expedite.domain.timeline.Visibility;
import org.expedite.persistence.sql.JsonColumn;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of the details of an event, in the column {@code detail}. It is an object of strings, in
 * alphabetical order of their names; details that are null are omitted. Names and formats never
 * change, since rows are never rewritten.
 */
final class CaseEventColumn {
    private static final String ACCEPTED_BY = "accepted_by";
    private static final String AGREED_BY = "agreed_by";
    private static final String AMOUNT = "amount";
    private static final String ANSWER = "answer";
    private static final String ASSISTANCE = "assistance";
    private static final String ATTACHMENT = "attachment";
    private static final String BODY = "body";
    private static final String CERTIFICATION = "certification";
    private static final String CHANNEL = "channel";
    private static final String CONTACT = "contact";
    private static final String DECISION = "decision";
    private static final String ESCALATION = "escalation";
    private static final String FILE_NAME = "file_name";
    private static final String FROM = "from";
    private static final String FROM_MODEL = "from_model";
    private static final String FROM_SERIAL = "from_serial";
    private static final String LATE = "late";
    private static final String LEVEL = "level";
    private static final String NOTE = "note";
    private static final String OUTCOME = "outcome";
    private static final String OWNER = "owner";
    private static final String PRIORITY = "priority";
    private static final String RATE = "rate";
    private static final String REASON = "reason";
    private static final String SILENT_SINCE = "silent_since";
    private static final String STATUS = "status";
    private static final String SUMMARY = "summary";
    private static final String TO = "to";
    private static final String TO_MODEL = "to_model";
    private static final String TO_SERIAL = "to_serial";

    private CaseEventColumn() {}

    /** Returns the details of an event as JSON. */
    static String write(CaseEvent event) {
        return JsonColumn.write(new TreeMap<>(details(event)));
    }

    /**
     * Returns the event of a row.
     *
     * @param visibility the visibility of the row; only a note can be internal
     * @throws IllegalStateException if a required detail of the type is missing
     */
    static CaseEvent read(
            CaseEvent.Type type, CaseEvent.Origin origin, Visibility visibility, String json) {
        StoredDetails details = StoredDetails.of(json);
        return switch (type) {
            case OPENED ->
                    new CaseEvent.Opened(
                            origin,
                            details.constant(ASSISTANCE, AssistanceOutcome.class),
                            details.constant(CHANNEL, Channel.class),
                            details.constant(PRIORITY, Priority.class));
            case PICKED_UP -> new CaseEvent.PickedUp(origin, details.level(LEVEL));
            case RELEASED ->
                    new CaseEvent.Released(origin, details.level(LEVEL), details.text(OWNER));
            case HANDED_OVER ->
                    new CaseEvent.HandedOver(origin, details.text(FROM), details.text(TO));
            case UNASSIGNED ->
                    new CaseEvent.Unassigned(origin, details.level(LEVEL), details.text(OWNER));
            case PRIORITY_CHANGED ->
                    new CaseEvent.PriorityChanged(
                            origin,
                            details.constant(FROM, Priority.class),
                            details.constant(TO, Priority.class),
                            details.text(REASON));
            case AMENDED -> new CaseEvent.Amended(origin, PreviousReportColumn.read(details));
            case ATTACHMENT_ADDED ->
                    new CaseEvent.AttachmentAdded(
                            origin, details.text(ATTACHMENT), details.text(FILE_NAME));
            case ASSISTANCE_CHANGED ->
                    new CaseEvent.AssistanceChanged(
                            origin,
                            details.constant(FROM, AssistanceOutcome.class),
                            details.constant(TO, AssistanceOutcome.class));
            case IDENTIFIED ->
                    new CaseEvent.Identified(origin, new ContactId(details.text(CONTACT)));
            case SERIAL_VERIFIED ->
                    new CaseEvent.SerialVerified(
                            origin,
                            details.filled(FROM).map(SerialNumber::new).orElse(null),
                            new SerialNumber(details.text(TO)));
            case PRODUCT_CORRECTED ->
                    new CaseEvent.ProductCorrected(
                            origin,
                            product(details, FROM_SERIAL, FROM_MODEL),
                            product(details, TO_SERIAL, TO_MODEL),
                            details.text(REASON));
            case TIME_AND_MATERIALS_ACCEPTED ->
                    new CaseEvent.TimeAndMaterialsAccepted(
                            origin,
                            new ContactId(details.text(ACCEPTED_BY)),
                            Money.parse(details.text(RATE)),
                            details.optional(AMOUNT).map(Money::parse).orElse(null));
            case EXPERT_IDENTIFIED ->
                    new CaseEvent.ExpertIdentified(
                            origin,
                            new CertificationId(details.text(CERTIFICATION)),
                            new ContactId(details.text(CONTACT)),
                            Boolean.parseBoolean(details.text(LATE)));
            case PRIORITY_ESCALATION_DECIDED ->
                    new CaseEvent.PriorityEscalationDecided(
                            origin,
                            details.text(DECISION),
                            details.text(OUTCOME),
                            details.orNull(REASON));
            case ESCALATED_WITH_PRIORITY ->
                    new CaseEvent.EscalatedWithPriority(
                            origin, details.text(DECISION), details.level(FROM), details.level(TO));
            case ORDINARY_ESCALATION_REQUESTED ->
                    new CaseEvent.OrdinaryEscalationRequested(
                            origin,
                            details.text(ESCALATION),
                            details.level(FROM),
                            details.orNull(REASON));
            case ESCALATED ->
                    new CaseEvent.Escalated(
                            origin,
                            details.text(ESCALATION),
                            details.level(FROM),
                            details.level(TO),
                            details.orNull(REASON));
            case DE_ESCALATED ->
                    new CaseEvent.DeEscalated(
                            origin, details.level(FROM), details.level(TO), details.text(REASON));
            case OVERRIDDEN ->
                    new CaseEvent.Overridden(
                            origin, details.level(FROM), details.level(TO), details.text(REASON));
            case CUSTOMER_AWAITED -> new CaseEvent.CustomerAwaited(origin, details.text(REASON));
            case RESUMED ->
                    new CaseEvent.Resumed(
                            origin,
                            details.optional(ANSWER).map(CaseEvent.Type::valueOf).orElse(null));
            case WORKED_AROUND -> new CaseEvent.WorkedAround(origin, details.text(SUMMARY));
            case WORKAROUND_FAILED ->
                    new CaseEvent.WorkaroundFailed(origin, details.orNull(REASON));
            case RESOLVED -> new CaseEvent.Resolved(origin, details.text(SUMMARY));
            case CLOSED -> new CaseEvent.Closed(origin, closureReason(details));
            case REOPENED ->
                    new CaseEvent.Reopened(
                            origin,
                            details.text(REASON),
                            details.optional(STATUS)
                                    .map(CaseStatus::valueOf)
                                    .orElse(CaseStatus.OPEN));
            case WITHDRAWN -> new CaseEvent.Withdrawn(origin, details.orNull(REASON));
            case NOTE_ADDED ->
                    new CaseEvent.NoteAdded(
                            new Note(
                                    new NoteId(details.text(NOTE)),
                                    origin.actor(),
                                    details.text(BODY),
                                    visibility,
                                    origin.at()));
        };
    }

    private static Map<String, String> details(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Opened e ->
                    Map.of(
                            ASSISTANCE, e.assistance().name(),
                            CHANNEL, e.channel().name(),
                            PRIORITY, e.priority().name());
            case CaseEvent.PickedUp e -> Map.of(LEVEL, e.level().code());
            case CaseEvent.Released e -> Map.of(LEVEL, e.level().code(), OWNER, e.owner());
            case CaseEvent.HandedOver e -> Map.of(FROM, e.from(), TO, e.to());
            case CaseEvent.Unassigned e -> Map.of(LEVEL, e.level().code(), OWNER, e.owner());
            case CaseEvent.PriorityChanged e ->
                    Map.of(FROM, e.from().name(), TO, e.to().name(), REASON, e.reason());
            case CaseEvent.Amended e -> PreviousReportColumn.of(e.previous());
            case CaseEvent.AttachmentAdded e ->
                    Map.of(ATTACHMENT, e.attachment(), FILE_NAME, e.fileName());
            case CaseEvent.AssistanceChanged e -> Map.of(FROM, e.from().name(), TO, e.to().name());
            // An identification after opening is always late.
            case CaseEvent.Identified e -> Map.of(CONTACT, e.contact().value(), LATE, "true");
            case CaseEvent.SerialVerified e -> Map.of(FROM, serial(e.from()), TO, serial(e.to()));
            case CaseEvent.ProductCorrected e ->
                    and(
                            FROM_SERIAL,
                            e.from().serial(),
                            and(
                                    FROM_MODEL,
                                    e.from().model(),
                                    and(
                                            TO_SERIAL,
                                            e.to().serial(),
                                            and(
                                                    TO_MODEL,
                                                    e.to().model(),
                                                    Map.of(REASON, e.reason())))));
            case CaseEvent.TimeAndMaterialsAccepted e ->
                    and(
                            AMOUNT,
                            e.amount(),
                            Map.of(ACCEPTED_BY, e.acceptedBy().value(), RATE, e.rate().toString()));
            case CaseEvent.ExpertIdentified e ->
                    Map.of(
                            CERTIFICATION, e.certification().value(),
                            CONTACT, e.contact().value(),
                            LATE, String.valueOf(e.late()));
            case CaseEvent.PriorityEscalationDecided e ->
                    and(REASON, e.reason(), Map.of(DECISION, e.decision(), OUTCOME, e.outcome()));
            case CaseEvent.EscalatedWithPriority e ->
                    Map.of(DECISION, e.decision(), FROM, e.from().code(), TO, e.to().code());
            case CaseEvent.OrdinaryEscalationRequested e ->
                    and(
                            REASON,
                            e.reason(),
                            Map.of(ESCALATION, e.escalation(), FROM, e.from().code()));
            case CaseEvent.Escalated e ->
                    and(
                            REASON,
                            e.reason(),
                            Map.of(
                                    ESCALATION, e.escalation(),
                                    FROM, e.from().code(),
                                    TO, e.to().code()));
            case CaseEvent.DeEscalated e ->
                    Map.of(FROM, e.from().code(), TO, e.to().code(), REASON, e.reason());
            case CaseEvent.Overridden e ->
                    Map.of(FROM, e.from().code(), TO, e.to().code(), REASON, e.reason());
            case CaseEvent.CustomerAwaited e -> Map.of(REASON, e.reason());
            case CaseEvent.Resumed e -> and(ANSWER, e.answer(), Map.of());
            case CaseEvent.WorkedAround e -> Map.of(SUMMARY, e.summary());
            case CaseEvent.WorkaroundFailed e -> and(REASON, e.reason(), Map.of());
            case CaseEvent.Resolved e -> Map.of(SUMMARY, e.summary());
            case CaseEvent.Closed e -> details(e.reason());
            // Without a status, as in the oldest rows, the case was opened.
            case CaseEvent.Reopened e ->
                    and(
                            STATUS,
                            e.status() == CaseStatus.OPEN ? null : e.status(),
                            Map.of(REASON, e.reason()));
            case CaseEvent.Withdrawn e -> and(REASON, e.reason(), Map.of());
            case CaseEvent.NoteAdded(Note note) ->
                    Map.of(NOTE, note.id().value(), BODY, note.body());
        };
    }

    private static Map<String, String> details(ClosureReason reason) {
        return switch (reason) {
            case ClosureReason.Agreed(ContactId by) -> Map.of(AGREED_BY, by.value());
            case ClosureReason.AutoClosed(Instant since) -> Map.of(SILENT_SINCE, since.toString());
        };
    }

    private static ClosureReason closureReason(StoredDetails details) {
        Optional<ClosureReason> agreed =
                details.optional(AGREED_BY).map(by -> new ClosureReason.Agreed(new ContactId(by)));
        return agreed.orElseGet(
                () -> new ClosureReason.AutoClosed(Instant.parse(details.text(SILENT_SINCE))));
    }

    /** Returns the serial number, or the empty string if only the model was known. */
    private static String serial(@Nullable SerialNumber serial) {
        return serial == null ? "" : serial.value();
    }

    private static NamedProduct product(StoredDetails details, String serial, String model) {
        return details.optional(model)
                .map(name -> new NamedProduct(null, new Model(name)))
                .orElseGet(() -> new NamedProduct(new SerialNumber(details.text(serial)), null));
    }

    private static Map<String, String> and(
            String name, @Nullable Object value, Map<String, String> details) {
        Map<String, String> all = new TreeMap<>(details);
        if (value != null) {
            all.put(name, value.toString());
        }
        return all;
    }
}
