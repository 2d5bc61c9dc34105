package org.expedite.application.cases;

import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.jspecify.annotations.Nullable;

/**
 * A request to open a case.
 *
 * @param requester who asks; a customer asks for itself, and a phone case may lack one
 * @param organization whom it is for, or null where that follows from the requester
 * @param serial what it is about, or null where only the model is known
 * @param model the model where no serial is given, or null
 * @param priority what the customer proposes
 */
public record OpenCase(
        Channel channel,
        @Nullable ContactId requester,
        @Nullable OrganizationId organization,
        @Nullable SerialNumber serial,
        @Nullable Model model,
        Priority priority,
        CaseReport report) {}
