package org.expedite.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the program serves when far more is asked of it than it can do: first the number of
 * connections that gives the most, then four and sixteen times as many. Every connection does one
 * operation after the other, and asks again at once after a 503, which is worse than what clients
 * do.
 */
final class Overload {
    private static final List<Integer> CONNECTIONS = List.of(4, 8, 16, 32, 64);
    private static final List<Integer> TIMES = List.of(4, 16);
    private static final List<Operation> MIX =
            List.of(
                    Operation.INTAKE,
                    Operation.GET,
                    Operation.CHECK,
                    Operation.LIST,
                    Operation.GET,
                    Operation.QUEUE);

    private final Center center;
    private final Duration warmUp;
    private final Duration time;
    private final PrintStream out;

    Overload(Center center, Duration warmUp, Duration time, PrintStream out) {
        this.center = center;
        this.warmUp = warmUp;
        this.time = time;
        this.out = out;
    }

    /** Measures, and prints a table. */
    void print() throws Exception {
        out.println(
                "\n| connections | served/s | of the peak | p50 ms | p99 ms | share of 503"
                        + " | p50 of 503 ms | p99 of 503 ms | errors |");
        out.println("| --- " + "| --- ".repeat(8) + "|");
        run(16, warmUp);
        int best = 0;
        double peak = 0;
        for (int connections : CONNECTIONS) {
            Measurement is = run(connections, time);
            print(connections, is, null);
            if (is.perSecond() > peak) {
                peak = is.perSecond();
                best = connections;
            }
        }
        for (int times : TIMES) {
            // Never more than one address may have.
            int connections = Math.min(best * times, 480);
            print(connections, run(connections, time), peak);
        }
    }

    private Measurement run(int connections, Duration time) throws Exception {
        HttpOperations operations = new HttpOperations(center);
        Workload mix =
                index -> {
                    Worker[] workers = new Worker[MIX.size()];
                    for (int i = 0; i < workers.length; i++) {
                        workers[i] = operations.of(MIX.get(i), null).open(index);
                    }
                    return new Mix(workers, index);
                };
        return center.load().measure(mix, connections, time);
    }

    private void print(int connections, Measurement is, @Nullable Double peak) {
        out.printf(
                Locale.ROOT,
                "| %d | %.0f | %s | %.1f | %.1f | %.1f %% | %.1f | %.1f | %s |%n",
                connections,
                is.perSecond(),
                peak == null
                        ? ""
                        : String.format(Locale.ROOT, "%.0f %%", 100 * is.perSecond() / peak),
                is.p50(),
                is.p99(),
                100 * is.rejectedShare(),
                is.rejectedP50(),
                is.rejectedP99(),
                is.failures() == 0 ? "0" : is.failures() + ": " + is.failure());
    }
}
