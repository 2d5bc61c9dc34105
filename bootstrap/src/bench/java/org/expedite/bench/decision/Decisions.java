package org.expedite.bench.decision;

import java.io.PrintStream;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Rule;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Compares what program and decision table find, then how long they take. */
public final class Decisions {
    private Decisions() {}

    /**
     * Checks that both agree on each sample, measures, and prints a table.
     *
     * @throws IllegalStateException if they do not agree
     */
    public static void print(PrintStream out) throws RunnerException {
        check();
        Collection<RunResult> results =
                new Runner(
                                new OptionsBuilder()
                                        .include(DecisionBenchmark.class.getName())
                                        .verbosity(VerboseMode.SILENT)
                                        .build())
                        .run();
        out.println("\n| one decision with all findings | sample | nanoseconds | +- |");
        out.println("| --- | --- | --- | --- |");
        for (RunResult result : results) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.0f | %.0f |%n",
                    result.getPrimaryResult().getLabel(),
                    result.getParams().getParam("sample").equals("0") ? "granted" : "refused",
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreError());
        }
    }

    private static void check() {
        DecisionTable table = new DecisionTable();
        for (Sample sample : Sample.all()) {
            Map<Rule, String> program = new EnumMap<>(Rule.class);
            for (Finding finding : sample.facts().evaluate().findings()) {
                program.put(
                        finding.rule(),
                        finding.reason() == null
                                ? finding.verdict().name()
                                : finding.reason().name());
            }
            Map<Rule, String> other = table.findings(sample.variables());
            if (!program.equals(other)) {
                throw new IllegalStateException(
                        "%s: the program finds %s, the table %s"
                                .formatted(sample.facts().description(), program, other));
            }
        }
    }
}
