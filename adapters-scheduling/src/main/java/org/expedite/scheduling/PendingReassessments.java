package org.expedite.scheduling;

import java.time.Instant;
import java.util.List;

/**
 * Pending reassessments of one organization. When a reassessment begins, it sees all changes for
 * which the others that are due were requested, since these changes are committed. So one
 * reassessment covers them all, however many records of the organization changed at once.
 */
final class PendingReassessments {
    /** Maximum number of rows deleted at once. */
    private static final int BATCH = 1_000;

    /** Upper bound of the instances of an organization: sorts after its id and a blank. */
    private static final String AFTER_BLANK = "!";

    private final ScheduledTaskRows rows;

    PendingReassessments(ScheduledTaskRows rows) {
        this.rows = rows;
    }

    /**
     * Deletes the pending reassessments that are due at {@code now} and have not begun, except
     * {@code instance}.
     */
    void drop(String instance, Instant now) {
        String organization = ReassessmentTaskId.organization(instance).value();
        List<ScheduledTaskRow> due =
                rows.due(
                        BackgroundJobs.REASSESS_ORGANIZATION,
                        organization + " ",
                        organization + AFTER_BLANK,
                        instance,
                        now,
                        BATCH);
        if (!due.isEmpty()) {
            rows.drop(due);
        }
    }
}
