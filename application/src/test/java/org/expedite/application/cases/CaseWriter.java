package org.expedite.application.cases;

import java.util.List;
import org.expedite.application.UnitOfWork;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;
import org.jspecify.annotations.Nullable;

/** Stores and lists cases. */
public record CaseWriter(Cases cases, UnitOfWork unitOfWork) {

    /** Opens cases, each in its own unit of work. */
    public void open(SupportCase... examples) {
        for (SupportCase example : examples) {
            save(CaseExamples.opening(example));
        }
    }

    /** Stores a change in its own unit of work. */
    public void save(CaseChange change) {
        unitOfWork.run(
                () -> {
                    cases.save(change);
                    return change;
                });
    }

    /**
     * Changes the stored case of the same number to {@code next}, in everything that may change.
     */
    public void update(SupportCase next) {
        SupportCase stored = cases.find(next.number()).orElseThrow();
        SupportCase changed = CaseExamples.with(next, stored.intake());
        save(new CaseChange(stored.version(), changed, List.of()));
    }

    /** Returns the numbers of a page. */
    List<CaseNumber> numbers(
            CaseFilter filter, CaseOrder order, @Nullable CasePosition after, int limit) {
        return cases.page(filter, order, after, limit).stream().map(SupportCase::number).toList();
    }

    /** Returns the positions of a page. */
    List<CasePosition> positions(
            CaseFilter filter, CaseOrder order, @Nullable CasePosition after, int limit) {
        return cases.page(filter, order, after, limit).stream().map(CasePosition::of).toList();
    }
}
