package org.expedite.persistence.escalation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.DecisionId;
import org.expedite.domain.escalation.Outcome;
import org.expedite.persistence.StoredJson;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a row.
 *
 * @param body a {@link DecisionBody} as JSON
 */
@MappedEntity("decision")
record DecisionRow(
        @Id String decisionId,
        String caseNumber,
        Instant decidedAt,
        @Nullable String requesterId,
        Outcome outcome,
        String body) {

    static DecisionRow of(Decision decision) {
        ContactId requester = decision.requester();
        return new DecisionRow(
                decision.id().value(),
                decision.caseNumber().value(),
                decision.decidedAt(),
                requester == null ? null : requester.value(),
                decision.judgement().outcome(),
                StoredJson.write(DecisionBody.of(decision)));
    }

    Decision toDecision() {
        DecisionBody more = StoredJson.read(body, DecisionBody.class);
        return new Decision(
                new DecisionId(decisionId),
                new CaseNumber(caseNumber),
                more.caseVersion(),
                requesterId == null ? null : new ContactId(requesterId),
                more.requestedById(),
                more.reason(),
                more.justification(),
                decidedAt,
                more.settings().toSettings(),
                more.toJudgement(outcome));
    }
}
