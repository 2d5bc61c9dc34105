package org.expedite.scheduling;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A new row of db-scheduler's table. Task name and instance are its key. Only one of them is
 * declared as the id, because Micronaut sends rows as a batch only if they have one id.
 *
 * @param taskInstance the organization or case to reassess, and the cause: a {@link
 *     ReassessmentTaskId}
 * @param executionTime the instant at which the task is due
 */
@MappedEntity("scheduled_tasks")
record ScheduledTaskRow(String taskName, @Id String taskInstance, Instant executionTime) {}
