package org.expedite.application.cases;

import java.util.List;
import java.util.Optional;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;
import org.jspecify.annotations.Nullable;

/** The port to the cases. */
public interface Cases {
    /** The case of that number, if there is one. */
    Optional<SupportCase> find(CaseNumber number);

    /**
     * Keeps a change and its events. A change from version 0 opens a case. What was reported may
     * differ from what is kept only where the change {@link CaseChange#changesReport is of that}.
     *
     * @throws org.expedite.application.StaleVersionException unless the kept case has the version
     *     that the change starts from
     * @throws IllegalStateException if a case of that number is opened a second time
     */
    void save(CaseChange change);

    /**
     * The cases that {@code filter} lets through, in {@code order}. Who walks on from the place of
     * the last case of each page meets none twice, and misses none that was there, and was let
     * through, all the while.
     *
     * @param after only cases that come after this place in {@code order}, whether there is a case
     *     in it or not; or null for the first page
     * @param limit the most to give, 1 or more
     */
    List<SupportCase> page(
            CaseFilter filter, CaseOrder order, @Nullable CasePosition after, int limit);

    /**
     * All that happened to a case, oldest first, also what is internal; empty where there is no
     * such case.
     */
    List<CaseEvent> events(CaseNumber number);
}
