package org.expedite.application.cases;

import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.NamedProduct;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.jspecify.annotations.Nullable;

/**
 * A request to open a case.
 *
 * @param requester the requester, or null for the customer who sends the request or for a phone
 *     case
 * @param organization the organization of the case, or null if it follows from the requester
 * @param serial the serial number, or null if only the model is known
 * @param model the model if no serial number is given, or null
 * @param priority the proposed priority
 */
public record OpenCase(
        Channel channel,
        @Nullable ContactId requester,
        @Nullable OrganizationId organization,
        @Nullable SerialNumber serial,
        @Nullable Model model,
        Priority priority,
        CaseReport report) {
    /** Returns the product as the request names it. */
    public NamedProduct product() {
        return new NamedProduct(serial, model);
    }
}
