package org.expedite.application.registry;

import java.util.Optional;
import java.util.Set;
import org.expedite.application.UnitOfWork;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/**
 * Use case of sources that keep facts outside of the registry, such as contracts of a CRM: requests
 * reassessment of the cases whose assistance may have changed with a fact. What is put into the
 * registry needs no such call, since {@link RegistryDesk} makes the request itself.
 */
public final class ReassessmentRequests {
    private final Reassessments reassessments;
    private final UnitOfWork unitOfWork;

    /** Requests on these ports. */
    public ReassessmentRequests(Reassessments reassessments, UnitOfWork unitOfWork) {
        this.reassessments = reassessments;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Requests reassessment because the source has changed a fact. Call it after the port of the
     * source answers with the new version, since the reassessment may run at once; a call that is
     * repeated with the same version does no harm. Within a unit of work it joins that.
     *
     * @param before what the source said before, or null if the fact is new; the organization that
     *     it was about may have lost what another has gained
     * @param now the version that the source answers with from now on; the reassessment is due when
     *     it was recorded
     * @return the organizations whose cases are reassessed; empty for facts that assistance does
     *     not rest on, of which nothing is requested
     */
    public Set<OrganizationId> changed(@Nullable RegistryRecord before, RecordVersion<?> now) {
        Set<OrganizationId> affected =
                AffectedOrganizations.by(Optional.ofNullable(before), now.record());
        if (!affected.isEmpty()) {
            unitOfWork.run(
                    () -> {
                        reassessments.requestForOrganizations(affected, now);
                        return affected;
                    });
        }
        return affected;
    }
}
