package org.expedite.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.expedite.shipped.Distribution.Run;

/**
 * Unpacks what is shipped elsewhere, as a stranger does, and tries its launcher: with the cache, a
 * command and a server; and a JVM that the cache does not fit.
 */
public final class TryOut {
    /** The JVM fails if it cannot use the cache. */
    private static final String CACHE_OR_FAIL = "-XX:AOTMode=on";

    /** The cache was made without. */
    private static final String ANOTHER_JVM = "-XX:+UseCompactObjectHeaders";

    private static final String HELP = "help";

    private TryOut() {}

    /**
     * Fails if something does not work.
     *
     * @param arguments the packed distribution
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Distribution shipped = unpack(Path.of(arguments[0]), folder.path());
            shipped.run(folder.path(), CACHE_OR_FAIL, HELP).expectExit(0);
            shipped.run(folder.path(), CACHE_OR_FAIL + " " + ANOTHER_JVM, HELP).expectExit(1);
            Run other = shipped.run(folder.path(), ANOTHER_JVM, HELP);
            other.expectExit(0);
            if (Files.size(other.err()) > 0 || !Files.readString(other.out()).startsWith("Usage")) {
                throw new IllegalStateException("another JVM says more than it is asked for");
            }
            Run server = shipped.run(folder.path(), CACHE_OR_FAIL);
            try {
                new Visitor(server.address()).look();
                server.stop();
            } finally {
                server.process().destroyForcibly();
            }
        }
    }

    private static Distribution unpack(Path packed, Path into)
            throws IOException, InterruptedException {
        Process tar =
                new ProcessBuilder("tar", "-xzf", packed.toString(), "-C", into.toString())
                        .inheritIO()
                        .start();
        if (tar.waitFor() != 0) {
            throw new IllegalStateException("cannot be unpacked: " + packed);
        }
        try (Stream<Path> folders = Files.list(into)) {
            return new Distribution(folders.findFirst().orElseThrow());
        }
    }
}
