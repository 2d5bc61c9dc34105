package org.expedite.application.escalation;

import java.time.Instant;
import org.expedite.domain.cases.NamedProduct;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.jspecify.annotations.Nullable;

/**
 * A dry run: evaluates a request for priority escalation on an assumed open case.
 *
 * @param requester the requester; null means the customer who sends the request, or nobody
 *     identified
 * @param organization the organization of the case, or null if it follows from the requester
 * @param level the level of the case, or null for the lowest
 * @param at the instant of the evaluation, or null for now; it uses the facts known now
 */
public record CheckEligibility(
        @Nullable ContactId requester,
        @Nullable OrganizationId organization,
        @Nullable SerialNumber serial,
        @Nullable Model model,
        Priority priority,
        @Nullable TechnicalLevel level,
        @Nullable Instant at) {
    /** Returns the product as the request names it. */
    public NamedProduct product() {
        return new NamedProduct(serial, model);
    }
}
