package org.expedite.domain.cases;

import java.time.Instant;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * How a case came in; this never changes.
 *
 * @param openedBy the actor that opened it: the customer, or the engineer who took the call
 * @param organization whom the case belongs to; coverage is looked up for it alone
 * @param requester the person that was identified at opening, or null; who was identified later is
 *     with the case. Clause {@code ACCESS_IDENTIFY}
 * @param proposedPriority what the customer proposed; the case's own may be corrected
 */
public record Intake(
        Channel channel,
        Instant openedAt,
        String openedBy,
        OrganizationId organization,
        @Nullable ContactId requester,
        Priority proposedPriority) {}
