package org.expedite.application.cases;

import java.util.List;
import org.expedite.application.UnitOfWork;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;
import org.jspecify.annotations.Nullable;

/** Keeps and lists cases of a store. */
public record CaseBook(Cases cases, UnitOfWork unitOfWork) {

    /** Opens cases, each in a unit of work of its own. */
    public void open(SupportCase... examples) {
        for (SupportCase example : examples) {
            save(CaseExamples.opening(example));
        }
    }

    /** Keeps a change in a unit of work of its own. */
    public void save(CaseChange change) {
        unitOfWork.run(
                () -> {
                    cases.save(change);
                    return change;
                });
    }

    /** Makes the kept case of that number like {@code next} in all that a case may change in. */
    public void become(SupportCase next) {
        SupportCase kept = cases.find(next.number()).orElseThrow();
        SupportCase changed = CaseExamples.with(next, kept.intake());
        save(new CaseChange(kept.version(), changed, List.of()));
    }

    /** The numbers of a page. */
    List<CaseNumber> numbers(
            CaseFilter filter, CaseOrder order, @Nullable CasePosition after, int limit) {
        return cases.page(filter, order, after, limit).stream().map(SupportCase::number).toList();
    }

    /** The places of a page. */
    List<CasePosition> places(
            CaseFilter filter, CaseOrder order, @Nullable CasePosition after, int limit) {
        return cases.page(filter, order, after, limit).stream().map(CasePosition::of).toList();
    }
}
