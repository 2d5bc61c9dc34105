package org.expedite.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The medians of all operations on a small and on a large database. */
final class Growth {
    private final List<Operation> operations;
    private final int connections;
    private final Duration warmUp;
    private final Duration time;

    Growth(List<Operation> operations, int connections, Duration warmUp, Duration time) {
        this.operations = operations;
        this.connections = connections;
        this.warmUp = warmUp;
        this.time = time;
    }

    /** Measures each operation on a database. */
    Map<Operation, Measurement> measure(Center center) throws Exception {
        Comparison comparison = new Comparison(center, warmUp, time, System.out);
        Map<Operation, Measurement> measurements = new LinkedHashMap<>();
        comparison.warmUp(operations, connections);
        for (Operation operation : operations) {
            measurements.put(operation, comparison.run(operation, false, connections, time));
        }
        return measurements;
    }

    /** Prints what two databases gave, as one table. */
    void print(
            int fewCases,
            Map<Operation, Measurement> few,
            int manyCases,
            Map<Operation, Measurement> many,
            PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%n| operation, %d connections | p50 ms at %,d cases | at %,d cases | ratio"
                        + " | errors |%n| --- | --- | --- | --- | --- |%n",
                connections,
                fewCases,
                manyCases);
        few.forEach(
                (operation, before) -> {
                    Measurement after = many.getOrDefault(operation, before);
                    if (before.failures() + after.failures() > 0) {
                        out.printf(
                                "| %s | | | | %s%s |%n",
                                operation.title(), before.failure(), after.failure());
                    } else {
                        out.printf(
                                Locale.ROOT,
                                "| %s | %.2f | %.2f | %.2f | 0 |%n",
                                operation.title(),
                                before.p50(),
                                after.p50(),
                                after.p50() / before.p50());
                    }
                });
    }
}
