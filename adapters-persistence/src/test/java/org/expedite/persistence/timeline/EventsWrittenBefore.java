package org.expedite.persistence.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.ClosureReason;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.PreviousReport;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.RoundTheClockContact;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.timeline.Note;
import org.expedite.domain.timeline.NoteId;
import org.expedite.domain.timeline.Visibility;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Events as an early version of the program stored them, and their meaning. The rows were written
 * by that version and must never be edited.
 */
final class EventsWrittenBefore {
    static final Instant AT = Instant.parse("2026-06-15T13:00:00.123456Z");

    /** Types that the early version did not have. */
    static final EnumSet<CaseEvent.Type> LATER_TYPES =
            EnumSet.of(CaseEvent.Type.PRODUCT_CORRECTED, CaseEvent.Type.UNASSIGNED);

    private static final TechnicalLevel L1 = new TechnicalLevel("L1");
    private static final TechnicalLevel L2 = new TechnicalLevel("L2");
    private static final CertificationId CERTIFICATION = new CertificationId("jncie-m-117");

    /**
     * A row.
     *
     * @param noteId the id of the note, or null for other events
     * @param detail the exact content of the column
     */
    record Row(
            CaseEvent.Type type,
            String actor,
            Visibility visibility,
            @Nullable String noteId,
            String detail) {
        /** Parses {@code type | actor | visibility | note or - | detail}. */
        private static Row parse(String line) {
            String[] parts = line.split(" \\| ", 5);
            return new Row(
                    CaseEvent.Type.valueOf(parts[0]),
                    parts[1],
                    Visibility.valueOf(parts[2]),
                    parts[3].equals("-") ? null : parts[3],
                    parts[4]);
        }
    }

    private EventsWrittenBefore() {}

    /** Returns the rows. */
    static List<Row> rows() {
        try (InputStream file =
                EventsWrittenBefore.class.getResourceAsStream("/case-events-before-types.txt")) {
            String text =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(Row::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the event of each row, in order. */
    static List<CaseEvent> events() {
        return List.of(
                opened(AssistanceOutcome.DIRECT),
                opened(AssistanceOutcome.CONTACT_PARTNER),
                opened(AssistanceOutcome.NOT_COVERED),
                opened(AssistanceOutcome.UNVERIFIED),
                new CaseEvent.PickedUp(by("ed"), L1),
                new CaseEvent.Released(by("duty"), L1, "ed"),
                new CaseEvent.HandedOver(by("ed"), "ed", "eve"),
                new CaseEvent.PriorityChanged(
                        by("ed"), Priority.P1, Priority.P3, "Only a lab: \"Größe\" \\ 🛰️"),
                new CaseEvent.Amended(
                        by("ana"),
                        new PreviousReport("Down", "", "", FollowUp.EMAIL, List.of(), List.of())),
                new CaseEvent.Amended(
                        by("ana"),
                        new PreviousReport(
                                "Down again",
                                "All of it\nand \"more\"",
                                "INC-77",
                                FollowUp.PHONE,
                                List.of(
                                        new RoundTheClockContact("NOC", "+14085550100"),
                                        new RoundTheClockContact("Kim von Ü 🛰️", "+4930555020")),
                                List.of("core dump", "Protokoll", "der Störung"))),
                new CaseEvent.Amended(
                        by("ed"), new PreviousReport(null, null, "INC-77", null, null, null)),
                new CaseEvent.Amended(
                        by("ed"), new PreviousReport(null, null, null, null, null, null)),
                new CaseEvent.AttachmentAdded(by("ana"), "01JXQ3", "core dump ü.tgz"),
                assistanceChanged(
                        "system", AssistanceOutcome.NOT_COVERED, AssistanceOutcome.DIRECT),
                assistanceChanged(
                        "system",
                        AssistanceOutcome.CONTACT_PARTNER,
                        AssistanceOutcome.CONTACT_PARTNER),
                new CaseEvent.Identified(by("ed"), new ContactId("dan")),
                new CaseEvent.ExpertIdentified(by("ed"), CERTIFICATION, new ContactId("dan"), true),
                new CaseEvent.ExpertIdentified(
                        by("ana"), CERTIFICATION, new ContactId("ana"), false),
                new CaseEvent.SerialVerified(
                        by("ed"), new SerialNumber("JN1"), new SerialNumber("JN2")),
                assistanceChanged(
                        "ed", AssistanceOutcome.UNVERIFIED, AssistanceOutcome.NOT_COVERED),
                new CaseEvent.SerialVerified(by("ed"), null, new SerialNumber("JN2")),
                assistanceChanged("ed", AssistanceOutcome.UNVERIFIED, AssistanceOutcome.DIRECT),
                new CaseEvent.TimeAndMaterialsAccepted(
                        by("ana"), new ContactId("ana"), Money.parse("USD 350.00"), null),
                new CaseEvent.TimeAndMaterialsAccepted(
                        by("ed"),
                        new ContactId("ana"),
                        Money.parse("EUR 1350.50"),
                        Money.parse("JPY 90000")),
                decided("CONTACT_PARTNER", "The core is down."),
                decided("NOT_COVERED", "The core is down."),
                decided("NOT_ELIGIBLE", "The core is down."),
                decided("NOTHING_ABOVE", "The core is down."),
                decided("ALREADY_GRANTED", "The core is down."),
                decided("GRANTED", "The core is down."),
                decided("NOT_ELIGIBLE", null),
                new CaseEvent.EscalatedWithPriority(by("ana"), "01JXQ4", L1, L2),
                new CaseEvent.OrdinaryEscalationRequested(
                        by("ana"), "01JXQ5", L1, "Nobody knows it here."),
                new CaseEvent.OrdinaryEscalationRequested(by("ana"), "01JXQ5", L1, null),
                new CaseEvent.Escalated(by("ed"), "01JXQ6", L1, L2, "A bug."),
                new CaseEvent.Escalated(by("ed"), "01JXQ6", L1, L2, null),
                new CaseEvent.Overridden(by("duty"), L1, L2, "the press"),
                new CaseEvent.DeEscalated(by("duty"), L2, L1, "easy"),
                new CaseEvent.CustomerAwaited(by("ed"), "the core dump"),
                new CaseEvent.Resumed(by("ana"), null),
                new CaseEvent.WorkedAround(by("ed"), "Traffic is rerouted."),
                new CaseEvent.WorkaroundFailed(by("ana"), "Down again."),
                new CaseEvent.WorkaroundFailed(by("ed"), null),
                new CaseEvent.Resolved(by("ed"), "Replaced."),
                new CaseEvent.Closed(by("ed"), new ClosureReason.Agreed(new ContactId("ana"))),
                autoClosed("2026-06-15T13:00:00.000000001Z"),
                autoClosed("2026-06-15T12:00:00Z"),
                new CaseEvent.Reopened(by("ana"), "Down again.", CaseStatus.OPEN),
                new CaseEvent.Withdrawn(by("ana"), "A false alarm."),
                new CaseEvent.Withdrawn(by("ana"), null),
                note("n-1", "ana", "Line 1\nLine 2 🔥 \"so\"", Visibility.PUBLIC),
                note("n-2", "ed", "The customer shouted.", Visibility.INTERNAL));
    }

    private static CaseEvent.Origin by(String actor) {
        return new CaseEvent.Origin(actor, AT);
    }

    private static CaseEvent opened(AssistanceOutcome assistance) {
        return new CaseEvent.Opened(by("engineer"), assistance, Channel.PHONE, Priority.P1);
    }

    private static CaseEvent assistanceChanged(
            String actor, AssistanceOutcome from, AssistanceOutcome to) {
        return new CaseEvent.AssistanceChanged(by(actor), from, to);
    }

    private static CaseEvent decided(String outcome, @Nullable String reason) {
        return new CaseEvent.PriorityEscalationDecided(by("ana"), "01JXQ4", outcome, reason);
    }

    private static CaseEvent autoClosed(String awaitingConfirmationSince) {
        return new CaseEvent.Closed(
                by("system"),
                new ClosureReason.AutoClosed(Instant.parse(awaitingConfirmationSince)));
    }

    private static CaseEvent note(String id, String author, String body, Visibility visibility) {
        return new CaseEvent.NoteAdded(new Note(new NoteId(id), author, body, visibility, AT));
    }
}
