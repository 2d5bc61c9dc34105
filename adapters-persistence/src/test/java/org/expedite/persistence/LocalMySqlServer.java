package org.expedite.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A MySQL server started by this JVM, with new and empty data, listening on a free port of the
 * loopback interface only. It ends with the JVM, however that ends.
 *
 * <p>The system property {@code expedite.test.mysql.home} names the folder of the program, which
 * the build prepares.
 */
public final class LocalMySqlServer {

    private static final Duration LONGEST_INITIALIZATION = Duration.ofMinutes(3);
    private static final Duration LONGEST_START = Duration.ofMinutes(1);
    private static final Duration LONGEST_END = Duration.ofSeconds(20);
    private static final int STARTS = 3;
    private static final int LINES_OF_LOG = 20;

    /**
     * Runs the server until it ends, and kills it as soon as the input ends, as it does with this
     * JVM. A signal to all processes of a group does not keep it from that.
     */
    private static final String UNTIL_INPUT_ENDS =
            """
            exec 3<&0
            "$@" 3<&- & server=$!
            { trap '' INT TERM HUP; read -r _ <&3; kill -9 $server; } & watch=$!
            wait $server; status=$?
            kill -9 $watch
            exit $status
            """;

    /** For data that need not outlive the JVM. */
    private static final List<String> FAST =
            List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=OFF");

    private final Path folder;
    private final Path log;
    private final Path home;
    private final List<String> durability;
    private @Nullable Process server;

    private LocalMySqlServer(Path home, Path folder, List<String> durability) {
        this.home = home;
        this.folder = folder;
        this.log = folder.resolve("mysqld.log");
        this.durability = durability;
    }

    /**
     * A started server.
     *
     * @param port where it listens
     */
    public record Running(int port) {

        /** Returns its JDBC address, which names no database. */
        public String url() {
            // Local tests need no encryption, and their many connections open faster without it.
            return "jdbc:mysql://127.0.0.1:%d/?sslMode=DISABLED&allowPublicKeyRetrieval=true"
                    .formatted(port);
        }
    }

    static Running start() {
        return start(FAST).initializeAndRun();
    }

    /** Returns a server that loses nothing when it is killed; not started yet. */
    static LocalMySqlServer durable() {
        return with(List.of());
    }

    /**
     * Returns a server with further options, which count instead of those of the tests; not started
     * yet. It is durable unless they say otherwise.
     */
    public static LocalMySqlServer with(List<String> options) {
        return start(options);
    }

    private static LocalMySqlServer start(List<String> durability) {
        try {
            Path target = Path.of(System.getProperty("basedir", ".")).resolve("target");
            Files.createDirectories(target);
            Path folder = Files.createTempDirectory(target.toAbsolutePath(), "mysql-");
            return new LocalMySqlServer(home(), folder, durability);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path home() {
        String home = System.getProperty("expedite.test.mysql.home");
        if (home == null || !Files.isExecutable(Path.of(home, "bin", "mysqld"))) {
            throw new IllegalStateException(
                    """
                    No MySQL server for the tests at expedite.test.mysql.home=%s; the Maven build \
                    puts one there, and EXPEDITE_TEST_MYSQL_URL names a running one instead\
                    """
                            .formatted(home));
        }
        return Path.of(home).toAbsolutePath();
    }

    /** Creates the data, and starts the server on a free port. */
    public Running initializeAndRun() {
        try {
            Running running = initialize();
            Runtime.getRuntime().addShutdownHook(new Thread(this::end));
            return running;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while MySQL was starting", interrupted);
        }
    }

    /** Starts a killed server again, on its port. */
    void restart(int port) {
        try {
            if (!run(port)) {
                throw failure("did not start again");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while MySQL was starting", interrupted);
        }
    }

    /** Returns the process of the server, and not that of the shell that waits for its end. */
    public ProcessHandle process() {
        return Objects.requireNonNull(server)
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("mysqld"))
                .findFirst()
                .orElseThrow();
    }

    private Running initialize() throws IOException, InterruptedException {
        Process initialization = process(mysqld("--initialize-insecure")).start();
        if (!initialization.waitFor(LONGEST_INITIALIZATION.toSeconds(), TimeUnit.SECONDS)) {
            initialization.destroyForcibly();
            throw failure("has not made its data in " + LONGEST_INITIALIZATION);
        }
        if (initialization.exitValue() != 0) {
            throw failure("could not make its data; does it lack a library, such as libaio?");
        }
        for (int tries = 0; tries < STARTS; tries++) {
            int port = freePort();
            if (run(port)) {
                return new Running(port);
            }
        }
        // Another process may have taken the free port first, but hardly on every attempt.
        throw failure("ended instead of starting, %d times".formatted(STARTS));
    }

    /** Returns whether it runs; if not, it has ended. */
    private boolean run(int port) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", UNTIL_INPUT_ENDS, "sh"));
        command.addAll(mysqld("--port=" + port));
        Process started = process(command).start();
        server = started;
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (started.isAlive()) {
            if (answers(port)) {
                return true;
            }
            if (System.nanoTime() > deadline) {
                throw failure("does not answer after " + LONGEST_START);
            }
            Thread.sleep(50);
        }
        return false;
    }

    private List<String> mysqld(String... more) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                home.resolve("bin").resolve("mysqld").toString(),
                                "--no-defaults",
                                "--basedir=" + home,
                                "--datadir=" + folder.resolve("data"),
                                "--bind-address=127.0.0.1",
                                // A socket's path must be short. A relative one is in the data
                                // folder.
                                "--socket=mysql.sock",
                                "--mysqlx=OFF",
                                // Not UTC, so that an instant that depends on the server's zone
                                // shifts.
                                "--default-time-zone=+05:45",
                                "--disable-log-bin",
                                "--innodb-buffer-pool-size=64M",
                                "--innodb-redo-log-capacity=32M",
                                "--performance-schema=OFF"));
        command.addAll(durability);
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(List.of(more));
        return command;
    }

    private ProcessBuilder process(List<String> command) {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try (Connection connection =
                DriverManager.getConnection(new Running(port).url(), "root", "")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private IllegalStateException failure(String what) throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        String last =
                String.join(
                        "\n",
                        lines.subList(Math.max(0, lines.size() - LINES_OF_LOG), lines.size()));
        return new IllegalStateException("MySQL %s:%n%s".formatted(what, last));
    }

    private void end() {
        try {
            Process running = Objects.requireNonNull(server);
            running.getOutputStream().close();
            running.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS);
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
