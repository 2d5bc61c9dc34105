package org.expedite.model;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.function.Supplier;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.attachments.AddAttachmentResult;
import org.expedite.application.attachments.AttachmentDesk;
import org.expedite.application.attachments.Bytes;
import org.expedite.application.attachments.ReceivedFile;
import org.expedite.application.casework.CaseworkDesk;
import org.expedite.application.casework.CoverageDesk;
import org.expedite.application.casework.IdentificationDesk;
import org.expedite.application.casework.MoveResult;
import org.expedite.application.casework.ReopeningDesk;
import org.expedite.application.escalation.EscalationDesk;
import org.expedite.application.escalation.EscalationResult;
import org.expedite.application.escalation.OrdinaryEscalationDesk;
import org.expedite.application.escalation.RequestEscalation;
import org.expedite.application.queues.QueueDesk;
import org.expedite.application.timeline.AddNoteResult;
import org.expedite.application.timeline.TimelineDesk;
import org.expedite.domain.attachments.FileName;
import org.expedite.domain.cases.Amendment;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.FieldChange.NewValue;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.NamedProduct;
import org.expedite.domain.cases.RoundTheClockContact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.escalation.EscalationReason;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.timeline.Visibility;

/** Calls of the desks, and their results in the terms of the model. */
final class Calls {
    private final CaseworkDesk casework;
    private final QueueDesk queues;
    private final IdentificationDesk identifications;
    private final CoverageDesk coverage;
    private final ReopeningDesk reopenings;
    private final TimelineDesk timeline;
    private final AttachmentDesk attachments;
    private final EscalationDesk escalations;
    private final OrdinaryEscalationDesk ordinary;

    Calls(ApplicationContext context) {
        casework = context.getBean(CaseworkDesk.class);
        queues = context.getBean(QueueDesk.class);
        identifications = context.getBean(IdentificationDesk.class);
        coverage = context.getBean(CoverageDesk.class);
        reopenings = context.getBean(ReopeningDesk.class);
        timeline = context.getBean(TimelineDesk.class);
        attachments = context.getBean(AttachmentDesk.class);
        escalations = context.getBean(EscalationDesk.class);
        ordinary = context.getBean(OrdinaryEscalationDesk.class);
    }

    /** Makes a call and returns its result in the terms of the model. */
    String make(Attempt attempt) {
        ModelCase c = attempt.on();
        Actor actor = attempt.actor();
        RandomChoice choice = attempt.choice();
        CaseNumber number = c.number;
        return switch (attempt.kind()) {
            case RELEASE -> of(queues.release(actor, number));
            case HAND_OVER -> of(queues.handOver(actor, number, new EngineerId(choice.engineer())));
            case AWAIT_CUSTOMER -> of(casework.awaitCustomer(actor, number, "Send the logs."));
            case RESUME -> of(casework.resume(actor, number));
            case WORK_AROUND -> of(casework.workAround(actor, number, "Rerouted."));
            case FAIL_WORKAROUND -> of(casework.failWorkaround(actor, number, null));
            case RESOLVE -> of(casework.resolve(actor, number, "Replaced."));
            case CLOSE -> of(casework.close(actor, number, null));
            case REOPEN -> of(reopenings.reopen(actor, number, "Down again."));
            case WITHDRAW -> of(casework.withdraw(actor, number, null));
            case DE_ESCALATE -> of(casework.deEscalate(actor, number, "Quiet."));
            case OVERRIDE -> of(casework.override(actor, number, "Urgent."));
            case CHANGE_PRIORITY ->
                    of(casework.changePriority(actor, number, choice.priority(), "So."));
            case AMEND -> of(casework.amend(actor, number, null, amendment(choice.coin())));
            case IDENTIFY ->
                    of(identifications.identify(actor, number, new ContactId(choice.person())));
            case VERIFY ->
                    of(
                            coverage.verify(
                                    actor, number, new SerialNumber(choice.equipment().serial())));
            case CORRECT_PRODUCT ->
                    of(
                            coverage.correctProduct(
                                    actor,
                                    number,
                                    new NamedProduct(
                                            new SerialNumber(choice.equipment().serial()), null),
                                    "Misread."));
            case ACCEPT_TIME_AND_MATERIALS ->
                    of(
                            coverage.acceptTimeAndMaterials(
                                    actor, number, new ContactId(choice.person()), null));
            case ADD_NOTE ->
                    note(c, actor, choice.coin() ? Visibility.INTERNAL : Visibility.PUBLIC);
            case ADD_ATTACHMENT -> attach(c, actor);
            case ESCALATE -> of(ordinary.request(actor, request(number)));
            case ASK_FOR_PRIORITY -> of(escalations.request(actor, request(number)));
        };
    }

    private String note(ModelCase c, Actor actor, Visibility visibility) {
        return switch (timeline.write(actor, c.number, "Looking.", visibility)) {
            case AddNoteResult.Added _ -> "MADE";
            case AddNoteResult.Refused(MoveResult.Refused refused) -> of(refused);
        };
    }

    private String attach(ModelCase c, Actor actor) {
        try (ReceivedFile file = attachments.receive(Bytes.of(new byte[] {1}))) {
            return switch (attachments.add(actor, c.number, new FileName("core.bin"), null, file)) {
                case AddAttachmentResult.Added _ -> "MADE";
                case AddAttachmentResult.Refused(MoveResult.Refused refused) -> of(refused);
            };
        }
    }

    private static RequestEscalation request(CaseNumber number) {
        return new RequestEscalation(number, null, EscalationReason.BUSINESS_IMPACT, "Now.");
    }

    private static String of(MoveResult result) {
        return switch (result) {
            case MoveResult.Made _ -> "MADE";
            case MoveResult.Refused refused -> refused.refusal().refusal().name();
            case MoveResult.Invalid invalid -> invalid.errors().getFirst().code().name();
            case MoveResult.Stale() -> "STALE";
        };
    }

    private static String of(EscalationResult answer) {
        return switch (answer) {
            case EscalationResult.Decided decided ->
                    decided.decision().evaluation().outcome().name();
            case EscalationResult.Escalated _ -> "MADE";
            case EscalationResult.Refused notNow -> notNow.refusal().refusal().refusal().name();
            case EscalationResult.Invalid refused -> refused.errors().getFirst().code().name();
        };
    }

    /** Makes a call and returns a summary of its result. */
    static String summary(Supplier<String> call) {
        try {
            return call.get();
        } catch (ForbiddenException e) {
            return "FORBIDDEN";
        } catch (NotFoundException e) {
            return "HIDDEN";
        }
    }

    private static Amendment amendment(boolean namesContact) {
        CaseReport report = report(namesContact);
        return new Amendment(
                new NewValue<>(report.synopsis()),
                new NewValue<>(report.description()),
                new NewValue<>(report.customerReference()),
                new NewValue<>(report.roundTheClockContacts()),
                new NewValue<>(report.diagnostics()));
    }

    static CaseReport report(boolean namesContact) {
        return new CaseReport(
                "Down",
                null,
                null,
                FollowUp.EMAIL,
                namesContact ? List.of(new RoundTheClockContact("NOC", "+14085550100")) : List.of(),
                List.of());
    }
}
