package org.expedite.shipped;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What is shipped, in a folder: it is started by its launcher, as a stranger does. */
record Distribution(Path folder) {
    private static final String LISTENING = "Listening on ";
    private static final int SECONDS = 120;

    /** A process, and the files with what it wrote. */
    record Run(Process process, Path out, Path err) {
        /** Waits until it listens, and returns where. */
        URI address() throws IOException, InterruptedException {
            for (int i = 0; i < SECONDS * 10 && process.isAlive(); i++) {
                for (String line : Files.readAllLines(out)) {
                    int at = line.indexOf(LISTENING);
                    if (at >= 0) {
                        return URI.create(line.substring(at + LISTENING.length()));
                    }
                }
                var _ = process.waitFor(100, TimeUnit.MILLISECONDS);
            }
            throw new IllegalStateException("does not listen: " + written());
        }

        /** Ends it by a signal, which reaches the program itself. */
        void stop() throws IOException, InterruptedException {
            process.destroy();
            expectExit(143);
        }

        void expectExit(int code) throws IOException, InterruptedException {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != code) {
                throw new IllegalStateException("does not exit with " + code + ": " + written());
            }
        }

        private String written() throws IOException {
            return Files.readString(out) + Files.readString(err);
        }
    }

    /**
     * Runs the launcher with this JVM and no settings but a folder for its data and any port.
     *
     * @param options of the JVM
     */
    Run run(Path directory, String options, String... arguments) throws IOException {
        Path out = Files.createTempFile(directory, "out", "");
        Path err = Files.createTempFile(directory, "err", "");
        List<String> command = new ArrayList<>();
        command.add(folder.resolve("bin/expedite").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(directory.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("EXPEDITE_"));
        builder.environment().put("JAVA25_HOME", System.getProperty("java.home"));
        builder.environment().put("EXPEDITE_JAVA_OPTIONS", options);
        builder.environment().put("EXPEDITE_DATA_DIR", directory.resolve("data").toString());
        builder.environment().put("EXPEDITE_PORT", "0");
        return new Run(builder.start(), out, err);
    }

    Path cache() {
        return folder.resolve("lib/expedite.aot");
    }
}
