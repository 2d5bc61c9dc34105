package org.expedite.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the program serves when far more is asked of it than it can do: first the number of callers
 * that gives the most, then four times as many. Every caller does one operation after the other,
 * each on a connection of its own, and asks again at once after a 503, which is worse than what
 * clients do.
 */
final class Overload {
    private static final List<Integer> CALLERS = List.of(4, 8, 16, 32, 64);
    private static final int TIMES = 4;
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
                "\n| callers | served/s | of the peak | p50 ms | p99 ms | share of 503"
                        + " | p50 of 503 ms | p99 of 503 ms | errors |");
        out.println("| --- " + "| --- ".repeat(8) + "|");
        run(16, warmUp);
        int best = 0;
        double peak = 0;
        for (int callers : CALLERS) {
            Measurement is = run(callers, time);
            print(callers, is, null);
            if (is.perSecond() > peak) {
                peak = is.perSecond();
                best = callers;
            }
        }
        print(best * TIMES, run(best * TIMES, time), peak);
    }

    private Measurement run(int callers, Duration time) throws Exception {
        HttpOperations operations = new HttpOperations(center);
        Workload mix =
                index -> {
                    Worker[] workers = new Worker[MIX.size()];
                    for (int i = 0; i < workers.length; i++) {
                        workers[i] = operations.of(MIX.get(i), null).open(index);
                    }
                    return new Mix(workers, index);
                };
        return center.load().measure(mix, callers, time);
    }

    private void print(int callers, Measurement is, @Nullable Double peak) {
        out.printf(
                Locale.ROOT,
                "| %d | %.0f | %s | %.1f | %.1f | %.1f %% | %.1f | %.1f | %s |%n",
                callers,
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
