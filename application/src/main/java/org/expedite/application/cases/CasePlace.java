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
public record CasePlace(Instant openedAt, CaseNumber number) implements Comparable<CasePlace> {
    private static final Comparator<CasePlace> ORDER =
            Comparator.comparing(CasePlace::openedAt).thenComparing(CasePlace::number);

    /** The place of a case. */
    public static CasePlace of(SupportCase supportCase) {
        return new CasePlace(supportCase.intake().openedAt(), supportCase.number());
    }

    @Override
    public int compareTo(CasePlace other) {
        return ORDER.compare(this, other);
    }
}
