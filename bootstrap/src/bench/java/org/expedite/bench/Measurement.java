package org.expedite.bench;

import org.HdrHistogram.Histogram;

/**
 * The figures of one workload on a number of connections.
 *
 * @param served the times in microseconds of what was served
 * @param rejected the times of what was rejected by 503
 * @param failures the number of all other ends
 * @param failure the first of them, or an empty text
 * @param seconds how long it was measured
 * @param productMillis processor time of the program
 * @param databaseMillis processor time of MySQL
 * @param clientMillis processor time of this process
 */
record Measurement(
        Histogram served,
        Histogram rejected,
        long failures,
        String failure,
        double seconds,
        double productMillis,
        double databaseMillis,
        double clientMillis) {

    private static final double MICROS = 1000;

    double perSecond() {
        return served.getTotalCount() / seconds;
    }

    double p50() {
        return served.getValueAtPercentile(50) / MICROS;
    }

    double p99() {
        return served.getValueAtPercentile(99) / MICROS;
    }

    double rejectedP50() {
        return rejected.getValueAtPercentile(50) / MICROS;
    }

    double rejectedP99() {
        return rejected.getValueAtPercentile(99) / MICROS;
    }

    /** Returns the share of the requests that were rejected. */
    double rejectedShare() {
        double all = (double) served.getTotalCount() + rejected.getTotalCount();
        return all == 0 ? 0 : rejected.getTotalCount() / all;
    }

    /** Returns processor time of one request that was served. */
    double each(double millis) {
        return millis / Math.max(1, served.getTotalCount());
    }
}
