package org.expedite.web.api.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.cases.CaseView;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.CaseState;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.Intake;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.WaitingFor;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.Identification;
import org.expedite.web.api.escalation.EvaluationJson;
import org.jspecify.annotations.Nullable;

/**
 * A case as the caller sees it.
 *
 * @param waitingFor the side that has to act next: {@code CUSTOMER} if it has to respond, to get
 *     cover or to confirm the resolution; {@code PARTNER} of a referred case; {@code NOBODY} of a
 *     closed or withdrawn case; else {@code CENTER}
 * @param proposedPriority the priority that the customer proposed at opening
 * @param escalationRequested whether the customer has requested ordinary escalation and nobody has
 *     acted on it yet
 * @param waitingSinceAt when the case arrived at its technical level
 * @param lastCustomerActivityAt when somebody of the customer last said, added or changed
 *     something; the opening counts, also by phone
 * @param requesterId the contact that asks for help: the one identified at opening, else the first
 *     identified later
 * @param requesterIdentification when the requester was identified; null if nobody is identified
 * @param priorityEscalation the present result of a request by the case's requester; absent in
 *     lists
 * @param notices empty in lists
 */
@Introspected
@Schema(name = "Case")
public record CaseJson(
        String number,
        CaseStatus status,
        WaitingFor waitingFor,
        Priority priority,
        Priority proposedPriority,
        String technicalLevel,
        boolean expedited,
        boolean escalationRequested,
        Channel channel,
        Instant openedAt,
        String openedById,
        Instant waitingSinceAt,
        Instant lastCustomerActivityAt,
        String organizationId,
        @Nullable String requesterId,
        @Nullable Identification requesterIdentification,
        @Nullable String ownerId,
        CaseProductJson product,
        String synopsis,
        @Nullable String description,
        @Nullable String customerReference,
        FollowUp followUp,
        List<RoundTheClockContactJson> roundTheClockContacts,
        List<String> diagnostics,
        AssistanceJson assistance,
        @Nullable IdentifiedExpertJson identifiedExpert,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable EvaluationJson priorityEscalation,
        List<NoticeJson> notices,
        List<CaseAction> allowedActions) {

    /**
     * Converts a case for clients.
     *
     * @param view the case, as the caller may see it
     * @return its wire form
     */
    public static CaseJson of(CaseView view) {
        SupportCase supportCase = view.supportCase();
        CaseState state = supportCase.state();
        Intake intake = supportCase.intake();
        CaseReport report = supportCase.report();
        ContactId requester = supportCase.requester();
        Evaluation evaluation = view.priorityEscalation();
        return new CaseJson(
                supportCase.number().value(),
                state.status(),
                supportCase.waitingFor(),
                state.priority(),
                intake.proposedPriority(),
                state.level().code(),
                state.expedited(),
                state.escalationRequested(),
                intake.channel(),
                intake.openedAt(),
                intake.openedBy(),
                state.waitingSince(),
                state.lastCustomerActivity(),
                intake.organization().value(),
                requester == null ? null : requester.value(),
                requester == null ? null : Identification.on(supportCase, requester),
                state.owner(),
                CaseProductJson.of(view.product()),
                report.synopsis(),
                report.description(),
                report.customerReference(),
                report.followUp(),
                report.roundTheClockContacts().stream().map(RoundTheClockContactJson::of).toList(),
                report.diagnostics(),
                AssistanceJson.of(supportCase.assistance(), view.options()),
                IdentifiedExpertJson.of(supportCase.expert()),
                evaluation == null ? null : EvaluationJson.of(evaluation),
                view.notices().stream().map(NoticeJson::of).toList(),
                view.allowedActions().stream().sorted().toList());
    }
}
