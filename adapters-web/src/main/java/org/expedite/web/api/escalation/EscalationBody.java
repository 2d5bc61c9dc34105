package org.expedite.web.api.escalation;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.expedite.application.escalation.RequestEscalation;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.EscalationReason;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A request for escalation. If an engineer gives no {@code requester_id}, a request for priority is
 * that of the case's requester; an ordinary escalation is the engineer's own.
 */
@Introspected
@Schema(
        name = "RequestEscalation",
        example =
                """
                {"kind": "PRIORITY", "reason": "BUSINESS_IMPACT", "justification": \
                "A hospital is cut off."}\
                """)
public record EscalationBody(
        @NotNull EscalationKind kind,
        @Identifier @Nullable String requesterId,
        @NotNull EscalationReason reason,
        @NotNull @Text(max = Decision.MAX_JUSTIFICATION, lines = true, words = true)
                String justification) {

    RequestEscalation toRequest(CaseNumber number) {
        return new RequestEscalation(
                number,
                requesterId == null ? null : new ContactId(requesterId),
                reason,
                justification);
    }
}
