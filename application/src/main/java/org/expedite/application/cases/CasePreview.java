package org.expedite.application.cases;

import java.util.List;
import org.expedite.application.FieldError;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * The case that a draft would open, as far as the draft determines it.
 *
 * @param organization the organization of the case, or null if it is not determined
 * @param employers the organizations that the requester works for today
 * @param callAt the number to call, or the address of the list of numbers, from the country of the
 *     requester
 * @param opening the case; null if no product is named or the request has errors
 * @param errors the errors that the request would have so far, without those of missing fields
 */
public record CasePreview(
        @Nullable OrganizationId organization,
        List<OrganizationId> employers,
        String callAt,
        @Nullable Opening opening,
        List<FieldError> errors) {
    public CasePreview {
        employers = List.copyOf(employers);
        errors = List.copyOf(errors);
    }

    /**
     * The case as its opener would see it.
     *
     * @param view the case; its number means nothing, and the evaluation is null if no priority is
     *     chosen
     * @param contract the contract that the assistance rests on, or null
     * @param similar cases of the organization on the same serial number that are not over, newest
     *     first
     */
    public record Opening(
            CaseView view, @Nullable SupportContract contract, List<CaseView> similar) {
        public Opening {
            similar = List.copyOf(similar);
        }
    }
}
