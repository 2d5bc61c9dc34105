package org.expedite.application.queues;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.queues.QueuePosition;
import org.expedite.domain.queues.WaitingCase;
import org.jspecify.annotations.Nullable;

/** Port to the queues of the technical levels. */
public interface Queues {
    /**
     * Returns a page of the cases that wait at a level, in the order of their {@link
     * QueuePosition}. Successive pages, each after the position of the last case, contain every
     * case exactly once that keeps its position. A case whose position changes may occur twice or
     * not at all.
     *
     * @param after the position after which the page begins, whether a case has it or not; or null
     *     for the first page
     * @param limit the maximum number of cases, 1 or more
     */
    List<WaitingCase> page(TechnicalLevel level, @Nullable QueuePosition after, int limit);

    /**
     * Returns the positions of the first cases of certain product lines that wait at a level, in
     * their order. At most {@code limit} cases are read for each line, independent of the length of
     * the queue.
     *
     * @param lines the product lines; cases without a known line are included; empty for all cases
     * @param limit the maximum number of cases, 1 or more
     */
    List<QueuePosition> first(TechnicalLevel level, Set<ProductLineCode> lines, int limit);

    /**
     * Locks a case for the current unit of work and returns its latest version. Until the unit of
     * work ends, others cannot lock the case and their changes wait. The same unit of work may lock
     * it again. The case need not wait in a queue.
     *
     * @return the case; empty, without waiting, if it does not exist or another unit of work has
     *     locked or changed it
     * @throws IllegalStateException outside of a unit of work
     */
    Optional<SupportCase> lock(CaseNumber number);
}
