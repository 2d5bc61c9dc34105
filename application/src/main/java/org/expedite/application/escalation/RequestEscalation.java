package org.expedite.application.escalation;

import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.EscalationReason;
import org.jspecify.annotations.Nullable;

/**
 * A request for escalation, with priority or ordinary.
 *
 * @param requester who asks; null means the customer that calls, or the case's requester
 * @param justification the customer's words
 */
public record RequestEscalation(
        CaseNumber number,
        @Nullable ContactId requester,
        EscalationReason reason,
        String justification) {}
