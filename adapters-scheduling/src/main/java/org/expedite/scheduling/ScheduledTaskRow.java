package org.expedite.scheduling;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * What a row of db-scheduler's table says when it is added. Name and instance are its key; one of
 * them is named as the id because rows without an id are not sent as a batch.
 *
 * @param taskInstance what is to be looked at, and because of what: a {@link ReassessmentTaskId}
 * @param executionTime when it is due
 */
@MappedEntity("scheduled_tasks")
record ScheduledTaskRow(String taskName, @Id String taskInstance, Instant executionTime) {}
