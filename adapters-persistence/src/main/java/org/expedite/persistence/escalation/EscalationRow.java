package org.expedite.persistence.escalation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.Escalation;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.OrdinaryEscalation;
import org.expedite.domain.escalation.Outcome;
import org.expedite.persistence.sql.JsonColumn;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of escalations.
 *
 * @param outcome the outcome of a decision or of an ordinary escalation
 * @param body a {@link DecisionColumn} or an {@link OrdinaryEscalationColumn}
 */
@MappedEntity("escalation")
record EscalationRow(
        @Id String escalationId,
        String caseNumber,
        Kind kind,
        Instant madeAt,
        @Nullable String requesterId,
        String outcome,
        String body) {

    /** Kinds of escalation; their names are stored. */
    enum Kind {
        PRIORITY,
        ORDINARY
    }

    static EscalationRow of(Escalation escalation) {
        return switch (escalation) {
            case Decision decision ->
                    new EscalationRow(
                            decision.id().value(),
                            decision.caseNumber().value(),
                            Kind.PRIORITY,
                            decision.decidedAt(),
                            id(decision.requester()),
                            decision.evaluation().outcome().name(),
                            JsonColumn.write(DecisionColumn.of(decision)));
            case OrdinaryEscalation ordinary ->
                    new EscalationRow(
                            ordinary.id().value(),
                            ordinary.caseNumber().value(),
                            Kind.ORDINARY,
                            ordinary.requestedAt(),
                            id(ordinary.requester()),
                            ordinary.outcome().name(),
                            JsonColumn.write(OrdinaryEscalationColumn.of(ordinary)));
        };
    }

    Escalation toEscalation() {
        return switch (kind) {
            case PRIORITY -> toDecision();
            case ORDINARY ->
                    JsonColumn.read(body, OrdinaryEscalationColumn.class)
                            .toEscalation(
                                    new EscalationId(escalationId),
                                    new CaseNumber(caseNumber),
                                    requester(),
                                    madeAt);
        };
    }

    private Decision toDecision() {
        DecisionColumn column = JsonColumn.read(body, DecisionColumn.class);
        return new Decision(
                new EscalationId(escalationId),
                new CaseNumber(caseNumber),
                column.caseVersion(),
                requester(),
                column.requestedById(),
                column.reason(),
                column.justification(),
                madeAt,
                column.settings().toSettings(),
                column.toSubject(new CaseNumber(caseNumber)),
                column.toFactVersions(),
                column.toEvaluation(Outcome.valueOf(outcome)));
    }

    private @Nullable ContactId requester() {
        return requesterId == null ? null : new ContactId(requesterId);
    }

    private static @Nullable String id(@Nullable ContactId contact) {
        return contact == null ? null : contact.value();
    }
}
