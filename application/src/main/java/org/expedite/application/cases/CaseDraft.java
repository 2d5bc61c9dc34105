package org.expedite.application.cases;

import java.util.List;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.NamedProduct;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.RoundTheClockContact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * A request to open a case, as far as somebody has filled it in; see {@link OpenCase}.
 *
 * @param product the product, or null if none is named yet
 * @param priority the proposed priority, or null if none is chosen yet
 */
public record CaseDraft(
        Channel channel,
        @Nullable ContactId requester,
        @Nullable OrganizationId organization,
        @Nullable NamedProduct product,
        @Nullable Priority priority,
        List<RoundTheClockContact> roundTheClockContacts,
        List<String> diagnostics) {
    /** Nothing that a preview shows depends on the synopsis. */
    private static final String SYNOPSIS = "?";

    public CaseDraft {
        roundTheClockContacts = List.copyOf(roundTheClockContacts);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Returns the request that this draft would become. Without a priority it has the lowest one.
     */
    OpenCase toRequest(NamedProduct named) {
        return new OpenCase(
                channel,
                requester,
                organization,
                named.serial(),
                named.model(),
                priority == null ? Priority.P4 : priority,
                new CaseReport(
                        SYNOPSIS, null, null, FollowUp.EMAIL, roundTheClockContacts, diagnostics));
    }
}
