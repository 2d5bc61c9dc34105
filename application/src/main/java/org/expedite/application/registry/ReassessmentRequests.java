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
 * Requests reassessments for sources of facts outside of the registry, such as contracts in a CRM.
 * Changes of the registry need no such call, since {@link RegistryDesk} requests the reassessments
 * itself.
 */
public final class ReassessmentRequests {
    private final Reassessments reassessments;
    private final UnitOfWork unitOfWork;

    /** Creates the use case on these ports. */
    public ReassessmentRequests(Reassessments reassessments, UnitOfWork unitOfWork) {
        this.reassessments = reassessments;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Requests reassessment after a change in the source. Call it after the port of the source
     * returns the new version, since the reassessment may run immediately. Repeated calls with the
     * same version are harmless. A call within a unit of work joins it.
     *
     * @param before the former content, or null if the record is new; its organization may have
     *     lost what another has gained
     * @param now the new version; the reassessment is due at its recording time
     * @return the organizations whose cases are reassessed; empty if the record does not affect
     *     assistance
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
