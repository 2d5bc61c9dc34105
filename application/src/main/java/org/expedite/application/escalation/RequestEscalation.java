package org.expedite.application.escalation;

import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.EscalationReason;
import org.jspecify.annotations.Nullable;

/**
 * A request for escalation, with priority or ordinary.
 *
 * @param requester the requester; null means the customer who sends the request, or the requester
 *     of the case
 * @param justification the requester's justification
 */
public record RequestEscalation(
        CaseNumber number,
        @Nullable ContactId requester,
        EscalationReason reason,
        String justification) {}
