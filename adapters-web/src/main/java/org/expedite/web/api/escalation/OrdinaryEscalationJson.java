package org.expedite.web.api.escalation;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.EscalationReason;
import org.expedite.domain.escalation.OrdinaryEscalation;
import org.jspecify.annotations.Nullable;

/**
 * An escalation without priority.
 *
 * @param requesterId the contact that asked; null if an engineer acted without one
 * @param requestedById the actor that sent the request
 * @param outcome {@code ESCALATED} by an engineer, {@code REQUESTED} by a customer
 * @param toLevel null for a request
 */
@Introspected
@Schema(name = "OrdinaryEscalation")
public record OrdinaryEscalationJson(
        String escalationId,
        EscalationKind kind,
        String caseNumber,
        @Nullable String requesterId,
        String requestedById,
        EscalationReason reason,
        String justification,
        OrdinaryEscalation.Outcome outcome,
        Instant requestedAt,
        String fromLevel,
        @Nullable String toLevel)
        implements EscalationJson {

    static OrdinaryEscalationJson of(OrdinaryEscalation escalation) {
        ContactId requester = escalation.requester();
        TechnicalLevel to = escalation.to();
        return new OrdinaryEscalationJson(
                escalation.id().value(),
                EscalationKind.ORDINARY,
                escalation.caseNumber().value(),
                requester == null ? null : requester.value(),
                escalation.requestedBy(),
                escalation.reason(),
                escalation.justification(),
                escalation.outcome(),
                escalation.requestedAt(),
                escalation.from().code(),
                to == null ? null : to.code());
    }
}
