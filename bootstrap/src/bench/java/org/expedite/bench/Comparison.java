package org.expedite.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The table of operations beside their floors. */
final class Comparison {
    private static final int SUPPLY_PER_SECOND = 2_000;

    /** The part of the warm-up that a floor needs, and an operation whose code is compiled. */
    private static final int SHORTLY = 10;

    private final Center center;
    private final HttpOperations operations;
    private final Floors floors;
    private final Duration warmUp;
    private final Duration time;
    private final PrintStream out;

    Comparison(Center center, Duration warmUp, Duration time, PrintStream out) {
        this.center = center;
        operations = new HttpOperations(center);
        floors = new Floors(center);
        this.warmUp = warmUp;
        this.time = time;
        this.out = out;
    }

    /** Measures each operation on each number of connections, and prints a line for each. */
    void print(List<Operation> which, List<Integer> connections) throws Exception {
        out.println(
                "| operation | connections | requests/s | p50 ms | p99 ms | floor/s | floor p50 ms"
                        + " | ratio | CPU program ms | CPU MySQL ms | CPU MySQL, floor ms"
                        + " | CPU client ms | errors |");
        out.println("| --- " + "| --- ".repeat(12) + "|");
        warmUp(which, connections.getLast());
        for (Operation operation : which) {
            run(operation, true, connections.getLast(), warmUp.dividedBy(SHORTLY));
            run(operation, false, connections.getLast(), warmUp.dividedBy(SHORTLY));
            for (int count : connections) {
                Measurement floor = run(operation, true, count, time);
                print(operation, count, run(operation, false, count, time), floor);
            }
        }
    }

    /** Runs all operations before any is measured: what one compiles, the others use. */
    void warmUp(List<Operation> which, int connections) throws Exception {
        for (Operation operation : which) {
            run(operation, false, connections, warmUp);
        }
    }

    /** Measures an operation or its floor once. */
    Measurement run(Operation operation, boolean floor, int connections, Duration time)
            throws Exception {
        Loader.@Nullable Supply supply =
                operation.usesCases()
                        ? center.loader().supply((int) (time.toMillis() * SUPPLY_PER_SECOND / 1000))
                        : null;
        Workload workload = floor ? floors.of(operation, supply) : operations.of(operation, supply);
        return center.load().measure(workload, connections, time);
    }

    private void print(Operation operation, int connections, Measurement is, Measurement floor) {
        if (is.failures() + floor.failures() > 0) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %d | | | | | | | | | | | %d: %s |%n",
                    operation.title(),
                    connections,
                    is.failures() + floor.failures(),
                    is.failures() > 0 ? is.failure() : "floor: " + floor.failure());
            return;
        }
        out.printf(
                Locale.ROOT,
                "| %s | %d | %.0f | %.2f | %.2f | %.0f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |"
                        + " %s |%n",
                operation.title(),
                connections,
                is.perSecond(),
                is.p50(),
                is.p99(),
                floor.perSecond(),
                floor.p50(),
                is.perSecond() / floor.perSecond(),
                is.each(is.productMillis()),
                is.each(is.databaseMillis()),
                floor.each(floor.databaseMillis()),
                is.each(is.clientMillis()),
                is.rejected().getTotalCount() == 0
                        ? "0"
                        : is.rejected().getTotalCount() + " of 503");
    }
}
