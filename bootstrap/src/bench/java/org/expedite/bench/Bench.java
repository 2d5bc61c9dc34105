package org.expedite.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine;

/** Measures the packaged program beside the floors of its database; see docs/performance.md. */
@Command(name = "bench", mixinStandardHelpOptions = true, showDefaultValues = true)
@SuppressWarnings("NullAway.Init") // The library sets the fields.
public final class Bench implements Callable<Integer> {
    @Option(names = "--cases", defaultValue = "100000", description = "How many cases are loaded.")
    private int cases;

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
        Path folder = Files.createDirectories(Path.of("target", "bench").toAbsolutePath());
        Mysql mysql = Mysql.start();
        long begin = System.nanoTime();
        try (Center center = Center.open(mysql, folder, heap, settings, cases)) {
            System.out.printf(
                    "%n%,d cases of %,d organizations, loaded in %d s%n%n",
                    cases,
                    center.numbers().groups(),
                    Duration.ofNanos(System.nanoTime() - begin).toSeconds());
            new Comparison(
                            center,
                            Duration.ofSeconds(warmUp),
                            Duration.ofSeconds(seconds),
                            System.out)
                    .print(operations, connections);
        }
        return 0;
    }
}
