package org.expedite.application.queues;

import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.queues.PositionReason;

import java.util.List;

/**
 * A case that waits in a queue.
 *
 * @param reasons why it has its place
 */
public record QueueEntry(SupportCase supportCase, List<PositionReason> reasons) {}
