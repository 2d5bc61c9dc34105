package org.expedite.persistence.escalation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.Escalation;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.OrdinaryEscalation;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.persistence.sql.JsonColumn;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of escalations.
 *
 * @param outcome the outcome of a decision or of an ordinary escalation
 * @param body a {@link DecisionColumn} or an {@link OrdinaryEscalationColumn}
 * @param fromLevel null unless it is a decision; so are the following columns
 * @param productLine null if the line was not known
 * @param organizationId null for decisions made before it was stored
 * @param failedRules the names of the failed rules, joined by commas
 */
@MappedEntity("escalation")
record EscalationRow(
        @Id String escalationId,
        String caseNumber,
        Kind kind,
        Instant madeAt,
        @Nullable String requesterId,
        String outcome,
        String body,
        @Nullable String fromLevel,
        @Nullable String productLine,
        @Nullable String organizationId,
        @Nullable String failedRules) {

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
                            unlessNull(decision.requester(), ContactId::value),
                            decision.evaluation().outcome().name(),
                            JsonColumn.write(DecisionColumn.of(decision)),
                            decision.evaluation().from().code(),
                            unlessNull(decision.productLine(), ProductLineCode::value),
                            unlessNull(decision.organization(), OrganizationId::value),
                            decision.evaluation().failedRules().stream()
                                    .map(Rule::name)
                                    .collect(Collectors.joining(",")));
            case OrdinaryEscalation ordinary ->
                    new EscalationRow(
                            ordinary.id().value(),
                            ordinary.caseNumber().value(),
                            Kind.ORDINARY,
                            ordinary.requestedAt(),
                            unlessNull(ordinary.requester(), ContactId::value),
                            ordinary.outcome().name(),
                            JsonColumn.write(OrdinaryEscalationColumn.of(ordinary)),
                            null,
                            null,
                            null,
                            null);
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

    private static <T> @Nullable String unlessNull(@Nullable T value, Function<T, String> stored) {
        return value == null ? null : stored.apply(value);
    }
}
