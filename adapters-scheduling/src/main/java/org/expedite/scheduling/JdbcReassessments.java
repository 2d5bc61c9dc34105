package org.expedite.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.registry.RecordVersion;

/**
 * Requests for reassessments as rows, which {@link BackgroundJobs} processes. Each call is one
 * statement in the open transaction.
 */
public final class JdbcReassessments implements Reassessments {
    private final ScheduledTaskRows rows;

    /** Creates the requests in one database. */
    public JdbcReassessments(ScheduledTaskRows rows) {
        this.rows = rows;
    }

    @Override
    public void requestForOrganizations(
            Set<OrganizationId> organizations, RecordVersion<?> because) {
        rows.addAll(
                organizations.stream()
                        .map(
                                organization ->
                                        new ScheduledTaskRow(
                                                BackgroundJobs.REASSESS_ORGANIZATION,
                                                ReassessmentTaskId.of(organization, because),
                                                because.recordedAt()))
                        .toList());
    }

    @Override
    public void requestForCase(SupportCase waiting, Instant now) {
        rows.addAll(
                List.of(
                        new ScheduledTaskRow(
                                BackgroundJobs.REASSESS_CASE,
                                ReassessmentTaskId.of(waiting),
                                now)));
    }
}
