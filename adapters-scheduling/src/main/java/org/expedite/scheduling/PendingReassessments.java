package org.expedite.scheduling;

import java.time.Instant;
import java.util.List;

/**
 * The other looks at an organization that are due when one begins. That one sees whatever they were
 * asked for, since all of it is kept by then; so one look makes up for them, however many records
 * of an organization came at once.
 */
final class PendingReassessments {
    /** So many are deleted at once, at most. */
    private static final int BATCH = 1_000;

    /** In the order of characters, what follows an id and its blank is before this. */
    private static final String BEHIND_THE_BLANK = "!";

    private final ScheduledTaskRows rows;

    PendingReassessments(ScheduledTaskRows rows) {
        this.rows = rows;
    }

    /** Deletes those that are due at {@code now}, unless they have begun too. */
    void drop(String instance, Instant now) {
        String organization = ReassessmentTaskId.organization(instance).value();
        List<ScheduledTaskRow> due =
                rows.due(
                        BackgroundJobs.REASSESS_ORGANIZATION,
                        organization + " ",
                        organization + BEHIND_THE_BLANK,
                        instance,
                        now,
                        BATCH);
        if (!due.isEmpty()) {
            rows.drop(due);
        }
    }
}
