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

/** Builds waiting cases. */
public record Waiting(
        TechnicalLevel level, Priority priority, boolean expedited, long microseconds) {
    /** The usual level. */
    public static final TechnicalLevel L1 = new TechnicalLevel("L1");

    /** Another level. */
    public static final TechnicalLevel L2 = new TechnicalLevel("L2");

    /** Waiting at the first level, so many microseconds after the example's instant. */
    public static Waiting since(long microseconds) {
        return new Waiting(L1, Priority.P3, false, microseconds);
    }

    /** Sets the priority. */
    public Waiting as(Priority other) {
        return new Waiting(level, other, expedited, microseconds);
    }

    /** Makes the cases expedited. */
    public Waiting first() {
        return new Waiting(level, priority, true, microseconds);
    }

    /** Sets the level. */
    public Waiting at(TechnicalLevel other) {
        return new Waiting(other, priority, expedited, microseconds);
    }

    /** Builds the {@code count}-th case. */
    public SupportCase of(int count) {
        return in(count, CaseStatus.OPEN, null);
    }

    /** Builds the {@code count}-th case, about a product of a line. */
    public SupportCase of(int count, @Nullable ProductLineCode line) {
        SupportCase waiting = of(count);
        return CaseExamples.with(waiting, new CaseProduct(waiting.product().serial(), null, line));
    }

    /** Builds the {@code count}-th case in a status and with an owner. */
    public SupportCase in(int count, CaseStatus status, @Nullable String owner) {
        Instant since = CaseExamples.OPENED_AT.plusNanos(microseconds * 1000);
        return CaseExamples.with(
                CaseExamples.full(count),
                new CaseState(
                        status, priority, false, level, expedited, since, owner, false, false, null,
                        since, null));
    }
}
