package org.expedite.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.expedite.bench.decision.Decisions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the packaged program beside the floors of its database; see docs/performance.md. */
@Command(name = "bench", mixinStandardHelpOptions = true, showDefaultValues = true)
@SuppressWarnings("NullAway.Init") // The library sets the fields.
public final class Bench implements Callable<Integer> {
    @Option(names = "--cases", defaultValue = "100000", description = "How many cases are loaded.")
    private int cases;

    @Option(
            names = "--many-cases",
            defaultValue = "2000000",
            description = "How many cases are loaded to measure growth.")
    private int manyCases;

    @Option(
            names = "--parts",
            split = ",",
            defaultValue = "FLOORS,SUBJECTS,OVERLOAD,GROWTH,DECISION",
            description = "The tables: ${COMPLETION-CANDIDATES}.")
    private List<Part> parts;

    @Option(
            names = "--operations",
            split = ",",
            defaultValue = "INTAKE,ESCALATION,CLAIM,GET,CHECK,LIST,QUEUE,PROGRAMME",
            description = "What is measured: ${COMPLETION-CANDIDATES}.")
    private List<Operation> operations;

    @Option(
            names = "--connections",
            split = ",",
            defaultValue = "1,8,32",
            description = "On how many connections.")
    private List<Integer> connections;

    @Option(names = "--seconds", defaultValue = "5", description = "How long each is measured.")
    private int seconds;

    @Option(names = "--warm-up", defaultValue = "10", description = "How long before, in seconds.")
    private int warmUp;

    @Option(names = "--heap", defaultValue = "256m", description = "The heap of the program.")
    private String heap;

    @Option(
            names = "--setting",
            paramLabel = "NAME=VALUE",
            description = "A further environment variable of the program.")
    private Map<String, String> settings = new LinkedHashMap<>();

    /**
     * Runs the program.
     *
     * @param arguments the options
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        if (parts.stream().anyMatch(part -> part != Part.DECISION)) {
            measureProgram();
        }
        if (parts.contains(Part.DECISION)) {
            Decisions.print(System.out);
        }
        return 0;
    }

    private void measureProgram() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "bench").toAbsolutePath());
        Duration before = Duration.ofSeconds(warmUp);
        Duration time = Duration.ofSeconds(seconds);
        Growth growth = new Growth(operations, connections.getLast(), before, time);
        Mysql mysql = Mysql.start();
        Map<Operation, Measurement> few = Map.of();
        try (Center center = Center.open(mysql, folder, heap, settings, cases)) {
            if (parts.contains(Part.FLOORS)) {
                System.out.printf("%n%,d cases%n%n", cases);
                new Comparison(center, before, time, System.out).print(operations, connections);
            }
            if (parts.contains(Part.OVERLOAD)) {
                new Overload(center, before, time, System.out).print();
            }
            if (parts.contains(Part.GROWTH)) {
                few = growth.measure(center);
            }
            if (parts.contains(Part.SUBJECTS)) {
                new SubjectGrowth(center, time, System.out).print();
            }
        }
        if (parts.contains(Part.GROWTH)) {
            try (Center center = Center.open(mysql, folder, heap, settings, manyCases)) {
                growth.print(cases, few, manyCases, growth.measure(center), System.out);
            }
        }
    }
}
