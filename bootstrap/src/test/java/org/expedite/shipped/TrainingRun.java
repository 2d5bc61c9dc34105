package org.expedite.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.expedite.shipped.Distribution.Run;

/**
 * Starts what is shipped, uses it a little and stops it, while the JVM records what it loads: the
 * cache by which later starts are quick. The build runs it when it makes the distribution.
 */
public final class TrainingRun {
    /**
     * Profiles of methods stay out of the cache: with them the second compiler works during the
     * start, and the program is no faster ten seconds later.
     */
    private static final String WITHOUT_PROFILES =
            " -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining";

    private TrainingRun() {}

    /**
     * Makes the cache, or fails.
     *
     * @param arguments the folder of what is shipped
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Distribution shipped = new Distribution(Path.of(arguments[0]));
        Files.deleteIfExists(shipped.cache());
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            // The first start migrates an empty database, which later ones do not.
            Run first = shipped.run(folder.path(), "-XX:TieredStopAtLevel=1");
            expectAddress(first);
            first.stop();
            Run recorded =
                    shipped.run(
                            folder.path(),
                            "-XX:AOTCacheOutput=" + shipped.cache() + WITHOUT_PROFILES);
            try {
                new Visitor(recorded.address()).visit();
                recorded.stop();
            } finally {
                recorded.process().destroyForcibly();
            }
        }
        if (!Files.exists(shipped.cache())) {
            throw new IllegalStateException("the JVM has made no cache");
        }
    }

    private static void expectAddress(Run run) throws IOException, InterruptedException {
        try {
            var _ = run.address();
        } catch (IllegalStateException failure) {
            run.process().destroyForcibly();
            throw failure;
        }
    }
}
