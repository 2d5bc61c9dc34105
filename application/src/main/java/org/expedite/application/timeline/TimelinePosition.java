package org.expedite.application.timeline;

import java.util.Comparator;

/**
 * Where something stands in the timeline of its case. It never changes. What is internal stands
 * behind all that is public of its version, so that places of what is public have no gap: versions
 * follow each other, and each begins at 0.
 *
 * @param version of the case, 1 or more
 * @param ordinal among what belongs to that version, from 0
 */
public record TimelinePosition(int version, int ordinal) implements Comparable<TimelinePosition> {
    private static final Comparator<TimelinePosition> ORDER =
            Comparator.comparingInt(TimelinePosition::version)
                    .thenComparingInt(TimelinePosition::ordinal);

    @Override
    public int compareTo(TimelinePosition other) {
        return ORDER.compare(this, other);
    }

    /** As {@code 3.0}: what names it among all that happened to its case. */
    @Override
    public String toString() {
        return version + "." + ordinal;
    }
}
