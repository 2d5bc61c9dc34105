package org.expedite.application.queues;

import java.util.List;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.queues.PlaceReason;

/**
 * A case that waits in a queue.
 *
 * @param reasons the reasons for its position
 */
public record QueueEntry(SupportCase supportCase, List<PlaceReason> reasons) {}
