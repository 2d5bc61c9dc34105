package org.expedite.application.queues;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.queues.QueuePosition;
import org.jspecify.annotations.Nullable;

/** The port to the queues: of each technical level, the cases that wait there. */
public interface Queues {
    /**
     * The cases that wait at a level, in the order of their {@link QueuePosition}. Who walks on
     * from the place of the last case of each page meets every case once that keeps its place all
     * the while. One that changes its place meanwhile may come once more, at its new place, or not
     * at all, where that is among those already shown.
     *
     * @param after only cases that come after this place, whether there is a case in it or not; or
     *     null for the first page
     * @param limit the most to give, 1 or more
     */
    List<SupportCase> page(TechnicalLevel level, @Nullable QueuePosition after, int limit);

    /**
     * The first cases that wait at a level and are about certain product lines, in the order of
     * their {@link QueuePosition}. However long the queue is, and whatever it is about, no more
     * than {@code limit} of its cases are looked at for each of the lines.
     *
     * @param lines only cases about one of these, and those whose line is not known; empty for all
     *     cases
     * @param limit the most to give, 1 or more
     */
    List<CaseNumber> first(TechnicalLevel level, Set<ProductLineCode> lines, int limit);

    /**
     * The case of that number as it was kept last, held for the unit of work that this is called
     * in: until that ends nobody else can hold it, and a change by anybody else waits. It may be
     * held again by the same unit of work, and need not wait in a queue.
     *
     * @return empty where there is no such case, and at once, without waiting, where another unit
     *     of work holds it or has changed it
     * @throws IllegalStateException outside of a unit of work
     */
    Optional<SupportCase> lock(CaseNumber number);
}
