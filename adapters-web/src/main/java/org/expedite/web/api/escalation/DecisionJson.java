package org.expedite.web.api.escalation;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.expedite.application.escalation.EligibilityResult;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.EscalationReason;
import org.expedite.domain.escalation.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A decision, or the result of a dry run, which is not stored and belongs to no case.
 *
 * @param decisionId null for a dry run
 * @param caseNumber null for a dry run
 * @param caseVersion the version of the case at the decision; null for a dry run
 * @param requestedById the actor that sent the request; null for a dry run
 * @param reason the reason of the customer; null for a dry run
 * @param justification the customer's words; null for a dry run
 * @param toLevel null unless granted
 */
@Introspected
@Schema(name = "Decision")
public record DecisionJson(
        @Nullable String decisionId,
        EscalationKind kind,
        @Nullable String caseNumber,
        @Nullable Integer caseVersion,
        @Nullable String requesterId,
        @Nullable String requestedById,
        @Nullable EscalationReason reason,
        @Nullable String justification,
        Outcome outcome,
        Instant decidedAt,
        String fromLevel,
        @Nullable String toLevel,
        List<FindingJson> findings,
        List<AdviceJson> advice,
        PolicySettingsJson settings)
        implements EscalationJson {

    static DecisionJson of(Decision decision) {
        EvaluationJson shown = EvaluationJson.of(decision.evaluation());
        return new DecisionJson(
                decision.id().value(),
                EscalationKind.PRIORITY,
                decision.caseNumber().value(),
                decision.caseVersion(),
                id(decision.requester()),
                decision.requestedBy(),
                decision.reason(),
                decision.justification(),
                decision.evaluation().outcome(),
                decision.decidedAt(),
                decision.evaluation().from().code(),
                code(decision.evaluation().to()),
                shown.findings(),
                shown.advice(),
                PolicySettingsJson.of(decision.settings()));
    }

    static DecisionJson of(EligibilityResult.Evaluated judged) {
        EvaluationJson shown = EvaluationJson.of(judged.evaluation());
        return new DecisionJson(
                null,
                EscalationKind.PRIORITY,
                null,
                null,
                id(judged.requester()),
                null,
                null,
                null,
                judged.evaluation().outcome(),
                judged.at(),
                judged.evaluation().from().code(),
                code(judged.evaluation().to()),
                shown.findings(),
                shown.advice(),
                PolicySettingsJson.of(judged.settings()));
    }

    private static @Nullable String id(@Nullable ContactId contact) {
        return contact == null ? null : contact.value();
    }

    private static @Nullable String code(@Nullable TechnicalLevel level) {
        return level == null ? null : level.code();
    }
}
