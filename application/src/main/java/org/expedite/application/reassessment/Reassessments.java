package org.expedite.application.reassessment;

import java.time.Instant;
import java.util.Set;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.registry.RecordVersion;

/**
 * Port to requests for the reassessment of cases that await assistance. A request is made in the
 * unit of work that stores a change of relevant facts, so that exactly the stored changes lead to
 * reassessments. One node executes the reassessment soon afterwards, and repeats it until it
 * succeeds.
 */
public interface Reassessments {
    /**
     * Requests the reassessment of all cases of these organizations that await assistance. Repeated
     * requests for the same version lead to one reassessment.
     *
     * @param because the new version of a record, which this unit of work stores
     */
    void requestForOrganizations(Set<OrganizationId> organizations, RecordVersion<?> because);

    /**
     * Requests the reassessment of a case that awaits assistance from now on, since facts may have
     * changed after those of its assessment were read.
     *
     * @param waiting the case as stored by this unit of work
     */
    void requestForCase(SupportCase waiting, Instant now);
}
