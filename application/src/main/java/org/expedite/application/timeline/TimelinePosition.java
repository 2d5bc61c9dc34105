package org.expedite.application.timeline;

import java.util.Comparator;

/**
 * Position of an event in the timeline of its case. It never changes. Internal events come after
 * the public ones of the same version, so that the positions of public events have no gaps.
 *
 * @param version the version of the case, 1 or more
 * @param ordinal the position among the events of that version, from 0
 */
public record TimelinePosition(int version, int ordinal) implements Comparable<TimelinePosition> {
    private static final Comparator<TimelinePosition> ORDER =
            Comparator.comparingInt(TimelinePosition::version)
                    .thenComparingInt(TimelinePosition::ordinal);

    @Override
    public int compareTo(TimelinePosition other) {
        return ORDER.compare(this, other);
    }

    /** Returns the position in the form {@code 3.0}, unique within the case. */
    @Override
    public String toString() {
        return version + "." + ordinal;
    }
}
