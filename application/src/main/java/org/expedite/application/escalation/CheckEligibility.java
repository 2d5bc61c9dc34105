package org.expedite.application.escalation;

import java.time.Instant;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.jspecify.annotations.Nullable;

/**
 * A question what a request would be answered, on the open case that it would be made on.
 *
 * @param requester who would ask; null means the customer that calls, or nobody identified
 * @param organization whom the case would belong to, or null where that follows
 * @param level the level of the case, or null for the lowest
 * @param at the instant to judge for, or null for now; the facts are those known now
 */
public record CheckEligibility(
        @Nullable ContactId requester,
        @Nullable OrganizationId organization,
        @Nullable SerialNumber serial,
        @Nullable Model model,
        Priority priority,
        @Nullable TechnicalLevel level,
        @Nullable Instant at) {}
