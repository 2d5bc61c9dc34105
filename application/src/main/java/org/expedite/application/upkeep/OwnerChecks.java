package org.expedite.application.upkeep;

import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.registry.RecordVersion;

/**
 * Port to requests for a check of the cases of an engineer. A request is made in the unit of work
 * that stores the record, so that exactly the stored records lead to checks. One node calls {@link
 * OwnerCheckDesk#check} soon afterwards, and repeats it until it succeeds.
 */
public interface OwnerChecks {
    /**
     * Requests a check. Repeated requests for the same version lead to one check.
     *
     * @param because the new version of the record, which this unit of work stores
     */
    void request(RecordVersion<Engineer> because);
}
