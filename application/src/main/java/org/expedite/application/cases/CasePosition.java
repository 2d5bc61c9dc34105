package org.expedite.application.cases;

import java.time.Instant;
import java.util.Comparator;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;

/**
 * Where a case stands in lists. It never changes, so a case keeps its place while others come and
 * change. The natural order is that of time; the number settles what was opened at the same moment.
 *
 * @param openedAt when the case was opened
 */
public record CasePosition(Instant openedAt, CaseNumber number)
        implements Comparable<CasePosition> {
    private static final Comparator<CasePosition> ORDER =
            Comparator.comparing(CasePosition::openedAt).thenComparing(CasePosition::number);

    /** The place of a case. */
    public static CasePosition of(SupportCase supportCase) {
        return new CasePosition(supportCase.intake().openedAt(), supportCase.number());
    }

    @Override
    public int compareTo(CasePosition other) {
        return ORDER.compare(this, other);
    }
}
