package org.expedite.served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.expedite.application.audit.SecretScan;

/** The program as a separate process, as an operator starts it. */
public final class Program {
    /** The end of a run: its exit code and what it wrote. */
    public record End(int exitCode, String standardOutput, String standardError) {}

    /** The answer of a command, which is no log. */
    private static final Pattern INVITATION = Pattern.compile("https?://[^/]+/invitations/\\S+");

    /** A process of a test is young: starting takes it half the time with these. */
    private static final List<String> QUICK_START =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private Program() {}

    /**
     * Starts a process with exactly these variables of ours; its output goes to the files, and is
     * read for secrets when it ends.
     */
    public static Process start(Map<String, String> variables, Path out, Path err)
            throws IOException {
        return start(List.of(), variables, out, err);
    }

    /** Starts a process with options of the JVM. */
    public static Process start(
            List<String> options, Map<String, String> variables, Path out, Path err)
            throws IOException {
        return start(options, List.of(), variables, out, err);
    }

    private static Process start(
            List<String> options,
            List<String> arguments,
            Map<String, String> variables,
            Path out,
            Path err)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK_START);
        command.addAll(options);
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        // The class path of the tests has another one for tests.
                        "-Dlogback.configurationFile=logback.xml",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "org.expedite.Application"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("EXPEDITE_"));
        builder.environment().putAll(variables);
        Process process = builder.start();
        var _ = process.onExit().thenRun(() -> scan(out, err));
        return process;
    }

    /** Looks for secrets in the output, unless the test has deleted it. */
    private static void scan(Path... outputs) {
        for (Path output : outputs) {
            try (Stream<String> lines = Files.lines(output)) {
                lines.filter(line -> !INVITATION.matcher(line).matches())
                        .forEach(
                                line ->
                                        SecretScan.OF_PROCESS.read(
                                                "the output of a process", line));
            } catch (IOException | UncheckedIOException _) {
                // Deleted with its directory.
            }
        }
    }

    /** Runs the program until it ends, within a minute at most. */
    public static End runToItsEnd(Map<String, String> variables, Path directory)
            throws IOException, InterruptedException {
        return runToItsEnd(List.of(), variables, directory);
    }

    /** Runs a command of the program, within a minute at most. */
    public static End runToItsEnd(
            List<String> arguments, Map<String, String> variables, Path directory)
            throws IOException, InterruptedException {
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        Process process = start(List.of(), arguments, variables, out, err);
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                throw new AssertionError("still running: " + variables);
            }
            return new End(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }
}
