package org.expedite.application.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseTexts;
import org.expedite.domain.cases.SupportCase;
import org.jspecify.annotations.Nullable;

/** Port to the cases. */
public interface Cases {
    /** Returns the case with that number, if it exists. */
    default Optional<SupportCase> find(CaseNumber number) {
        return find(Set.of(number)).stream().findFirst();
    }

    /**
     * Returns the cases with these numbers, in no order; none for a number without a case.
     *
     * @param numbers the numbers of cases, not all of which need to exist
     */
    List<SupportCase> find(Set<CaseNumber> numbers);

    /**
     * Stores a change and its events. A change from version 0 opens a case. The report and the
     * product may differ from the stored ones only if {@link CaseTexts#mayChangeBy an event} of the
     * change says so.
     *
     * @throws org.expedite.application.StaleVersionException unless the stored case has the version
     *     that the change starts from
     * @throws IllegalStateException if a case of that number is opened a second time
     */
    void save(CaseChange change);

    /**
     * Returns a page of the cases that match {@code filter}, in {@code order}. Successive pages,
     * each after the position of the last case, contain no case twice and every case that matched
     * all the time.
     *
     * @param after the position after which the page begins, whether a case has it or not; or null
     *     for the first page
     * @param limit the maximum number of cases, 1 or more
     */
    List<SupportCase> page(
            CaseFilter filter, CaseOrder order, @Nullable CasePosition after, int limit);

    /**
     * Returns all events of a case, oldest first, internal ones included; empty if the case does
     * not exist.
     */
    List<CaseEvent> events(CaseNumber number);
}
