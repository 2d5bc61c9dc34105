package org.expedite.application.reassessment;

import java.time.Instant;
import java.util.Set;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.registry.RecordVersion;

/**
 * The port to new looks at the assistance of cases that await it. Who changes what assistance rests
 * on asks for them, in the unit of work that keeps the change; so nothing is looked at that was not
 * kept, and nothing that was kept is forgotten. Soon afterwards one node makes the look, and again
 * until it has succeeded.
 */
public interface Reassessments {
    /**
     * Asks for a look at every case of these organizations that awaits assistance. Asking twice
     * because of the same version comes to one look.
     *
     * @param because the version of a record that says something new, which this unit of work keeps
     */
    void requestForOrganizations(Set<OrganizationId> organizations, RecordVersion<?> because);

    /**
     * Asks for a look at one case that awaits assistance from now on: facts may have been recorded
     * since those that it was judged by were read.
     *
     * @param waiting as this unit of work keeps it
     */
    void requestForCase(SupportCase waiting, Instant now);
}
