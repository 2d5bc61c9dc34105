package org.expedite.application.queues;

import java.util.List;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.queues.PlaceReason;

/**
 * A case that waits in a queue.
 *
 * @param reasons why it has its place
 */
public record QueueEntry(SupportCase supportCase, List<PlaceReason> reasons) {}
