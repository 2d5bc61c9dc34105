package org.expedite.domain.queues;

import java.time.Instant;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.OrganizationId;

/**
 * A case that waits in a queue: what a reader of the queue needs to know of it.
 *
 * @param position its position, and with it its number
 * @param version the version of the case
 * @param lastCustomerActivity when somebody of the customer last said, added or changed something
 * @param synopsis the first line of its report
 */
public record WaitingCase(
        QueuePosition position,
        int version,
        Instant lastCustomerActivity,
        OrganizationId organization,
        CaseProduct product,
        String synopsis) {

    /** Returns what a queue tells of a waiting case. */
    public static WaitingCase of(SupportCase supportCase) {
        return new WaitingCase(
                QueuePosition.of(supportCase),
                supportCase.version(),
                supportCase.state().lastCustomerActivity(),
                supportCase.organization(),
                supportCase.product(),
                supportCase.report().synopsis());
    }
}
