package org.expedite.application.cases;

import java.time.Instant;
import java.util.Comparator;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;

/**
 * Position of a case in lists. It never changes, so other cases do not affect it. The natural order
 * is the time of opening, then the number.
 *
 * @param openedAt when the case was opened
 */
public record CasePosition(Instant openedAt, CaseNumber number)
        implements Comparable<CasePosition> {
    private static final Comparator<CasePosition> ORDER =
            Comparator.comparing(CasePosition::openedAt).thenComparing(CasePosition::number);

    /** Returns the position of a case. */
    public static CasePosition of(SupportCase supportCase) {
        return new CasePosition(supportCase.intake().openedAt(), supportCase.number());
    }

    @Override
    public int compareTo(CasePosition other) {
        return ORDER.compare(this, other);
    }
}
