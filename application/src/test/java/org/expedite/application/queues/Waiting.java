package org.expedite.application.queues;

import java.time.Instant;
import org.expedite.application.cases.CaseExamples;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.cases.CaseState;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.products.ProductLineCode;
import org.jspecify.annotations.Nullable;

/** Cases that wait, and where. */
public record Waiting(
        TechnicalLevel level, Priority priority, boolean expedited, long microseconds) {
    /** A level to wait at. */
    public static final TechnicalLevel L1 = new TechnicalLevel("L1");

    /** Another level. */
    public static final TechnicalLevel L2 = new TechnicalLevel("L2");

    /** At the first level, as most do, since so many microseconds after the example's time. */
    public static Waiting since(long microseconds) {
        return new Waiting(L1, Priority.P3, false, microseconds);
    }

    /** With that priority. */
    public Waiting as(Priority other) {
        return new Waiting(level, other, expedited, microseconds);
    }

    /** Expedited. */
    public Waiting first() {
        return new Waiting(level, priority, true, microseconds);
    }

    /** At that level. */
    public Waiting at(TechnicalLevel other) {
        return new Waiting(other, priority, expedited, microseconds);
    }

    /** The {@code count}-th case, waiting like this. */
    public SupportCase of(int count) {
        return in(count, CaseStatus.OPEN, null);
    }

    /** The {@code count}-th case, waiting like this, about a product of that line. */
    public SupportCase of(int count, @Nullable ProductLineCode line) {
        SupportCase waiting = of(count);
        return CaseExamples.with(waiting, new CaseProduct(waiting.product().serial(), null, line));
    }

    /** The {@code count}-th case as this says, in that status and with that owner. */
    public SupportCase in(int count, CaseStatus status, @Nullable String owner) {
        Instant since = CaseExamples.OPENED_AT.plusNanos(microseconds * 1000);
        return CaseExamples.with(
                CaseExamples.full(count),
                new CaseState(
                        status, priority, false, level, expedited, since, owner, false, false,
                        null));
    }
}
