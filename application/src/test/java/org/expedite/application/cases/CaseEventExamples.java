package org.expedite.application.cases;

import java.time.Instant;
import java.util.List;
import org.expedite.application.examples.Acme;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.ClosureReason;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.NamedProduct;
import org.expedite.domain.cases.PreviousReport;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.RoundTheClockContact;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.timeline.Note;
import org.expedite.domain.timeline.NoteId;
import org.expedite.domain.timeline.Visibility;
import org.joda.money.Money;

/** Events of every type. */
public final class CaseEventExamples {
    /** The origin of events that need no special one. */
    public static final CaseEvent.Origin BY_ANA =
            new CaseEvent.Origin("ana", CaseExamples.OPENED_AT);

    private static final TechnicalLevel L1 = new TechnicalLevel("L1");
    private static final TechnicalLevel L2 = new TechnicalLevel("L2");

    private static final NamedProduct A_MODEL = new NamedProduct(null, new Model("M320"));

    private CaseEventExamples() {}

    private static NamedProduct named(String serial) {
        return new NamedProduct(new SerialNumber(serial), null);
    }

    /** The usual opening. */
    public static CaseEvent opened() {
        return new CaseEvent.Opened(BY_ANA, AssistanceOutcome.DIRECT, Channel.WEB, Priority.P1);
    }

    /** A change of priority for a reason. */
    public static CaseEvent priorityChanged(String reason) {
        return new CaseEvent.PriorityChanged(BY_ANA, Priority.P1, Priority.P2, reason);
    }

    /** A change of the synopsis. */
    public static CaseEvent amended() {
        return new CaseEvent.Amended(
                BY_ANA, new PreviousReport("Down", null, null, null, null, null));
    }

    /** An engineer's pick-up. */
    public static CaseEvent pickedUp() {
        return new CaseEvent.PickedUp(BY_ANA, L1);
    }

    /**
     * Returns events of every type in the order of the types, all public. A type with optional
     * parts occurs with them and without.
     *
     * @param text every free text in them
     */
    public static List<CaseEvent> ofEveryKind(CaseEvent.Origin origin, String text) {
        return List.of(
                new CaseEvent.Opened(
                        origin, AssistanceOutcome.NOT_COVERED, Channel.PHONE, Priority.P4),
                new CaseEvent.PickedUp(origin, L1),
                new CaseEvent.Released(origin, L2, "engineer-1"),
                new CaseEvent.HandedOver(origin, "engineer-1", "engineer-2"),
                new CaseEvent.Unassigned(origin, L2, "engineer-1"),
                new CaseEvent.PriorityChanged(origin, Priority.P1, Priority.P3, text),
                new CaseEvent.Amended(
                        origin,
                        new PreviousReport(
                                text,
                                text,
                                text,
                                FollowUp.PHONE,
                                List.of(
                                        new RoundTheClockContact("NOC", "+14085550100"),
                                        new RoundTheClockContact("Kim von Ü 🛰️", "+4930555020")),
                                List.of("core dump", "", "Protokoll der Störung"))),
                new CaseEvent.Amended(
                        origin, new PreviousReport(null, "", "", null, List.of(), List.of())),
                new CaseEvent.Amended(
                        origin, new PreviousReport(null, null, null, null, null, null)),
                new CaseEvent.AttachmentAdded(origin, "file-1", "Größe 🔥.tgz"),
                new CaseEvent.AssistanceChanged(
                        origin, AssistanceOutcome.UNVERIFIED, AssistanceOutcome.CONTACT_PARTNER),
                new CaseEvent.Identified(origin, Acme.DAN.id()),
                new CaseEvent.SerialVerified(
                        origin, new SerialNumber("JN0"), new SerialNumber("JN1")),
                new CaseEvent.SerialVerified(origin, null, new SerialNumber("JN1")),
                new CaseEvent.ProductCorrected(origin, named("JN0"), named("JN1"), text),
                new CaseEvent.ProductCorrected(origin, named("JN0"), A_MODEL, text),
                new CaseEvent.ProductCorrected(origin, A_MODEL, named("JN1"), text),
                new CaseEvent.TimeAndMaterialsAccepted(
                        origin, Acme.ANA.id(), Money.parse("USD 350.50"), Money.parse("JPY 90000")),
                new CaseEvent.TimeAndMaterialsAccepted(
                        origin, Acme.ANA.id(), Money.parse("EUR 350.00"), null),
                new CaseEvent.ExpertIdentified(origin, Acme.ANAS_JNCIE_M.id(), Acme.ANA.id(), true),
                new CaseEvent.ExpertIdentified(
                        origin, Acme.ANAS_JNCIE_M.id(), Acme.ANA.id(), false),
                new CaseEvent.PriorityEscalationDecided(origin, "e-1", "GRANTED", text),
                new CaseEvent.PriorityEscalationDecided(origin, "e-1", "NOT_ELIGIBLE", null),
                new CaseEvent.EscalatedWithPriority(origin, "e-1", L1, L2),
                new CaseEvent.OrdinaryEscalationRequested(origin, "e-2", L1, text),
                new CaseEvent.OrdinaryEscalationRequested(origin, "e-2", L1, null),
                new CaseEvent.Escalated(origin, "e-3", L1, L2, text),
                new CaseEvent.Escalated(origin, "e-3", L1, L2, null),
                new CaseEvent.DeEscalated(origin, L2, L1, text),
                new CaseEvent.Overridden(origin, L1, L2, text),
                new CaseEvent.CustomerAwaited(origin, text),
                new CaseEvent.Resumed(origin, null),
                new CaseEvent.Resumed(origin, CaseEvent.Type.NOTE_ADDED),
                new CaseEvent.WorkedAround(origin, text),
                new CaseEvent.WorkaroundFailed(origin, text),
                new CaseEvent.WorkaroundFailed(origin, null),
                new CaseEvent.Resolved(origin, text),
                new CaseEvent.Closed(origin, new ClosureReason.Agreed(Acme.ANA.id())),
                new CaseEvent.Closed(
                        origin,
                        new ClosureReason.AutoClosed(
                                Instant.parse("2026-06-15T13:00:00.000000001Z"))),
                new CaseEvent.Reopened(origin, text, CaseStatus.OPEN),
                new CaseEvent.Reopened(origin, text, CaseStatus.REFERRED),
                new CaseEvent.Withdrawn(origin, text),
                new CaseEvent.Withdrawn(origin, null),
                new CaseEvent.NoteAdded(
                        new Note(
                                new NoteId("note-" + text.length()),
                                origin.actor(),
                                text,
                                Visibility.PUBLIC,
                                origin.at())));
    }
}
