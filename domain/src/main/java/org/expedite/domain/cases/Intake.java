package org.expedite.domain.cases;

import java.time.Instant;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * Data of the opening of a case. It never changes.
 *
 * @param openedBy the id of the actor: the customer, or the engineer who took the call
 * @param organization the organization that the case belongs to; only its contracts count
 * @param requester the person identified at opening, or null; see {@link
 *     SupportCase#identifiedLate} for later identifications. Clause {@code ACCESS_IDENTIFY}
 * @param proposedPriority the priority that the customer proposed; an engineer may correct that of
 *     the case
 */
public record Intake(
        Channel channel,
        Instant openedAt,
        String openedBy,
        OrganizationId organization,
        @Nullable ContactId requester,
        Priority proposedPriority) {}
