package org.expedite.served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.expedite.application.SettableClock;
import org.expedite.application.audit.SecretScan;
import org.expedite.persistence.MigratedDatabases;
import org.expedite.persistence.RealMySql;
import org.expedite.persistence.TestDatabase;
import org.expedite.settings.Environment;
import org.expedite.settings.Settings;
import org.expedite.web.http.server.RunningServer;
import org.expedite.wiring.Wiring;
import org.jspecify.annotations.Nullable;

/**
 * A center: the program as a demo on a migrated and empty database, listening on a free port. Only
 * the clock belongs to the test.
 */
public final class Center implements AutoCloseable {
    /** Initial time of a center's clock. */
    public static final Instant SPRING = Instant.parse("2026-06-01T12:00:00Z");

    private final SettableClock clock = new SettableClock(SPRING);
    private final String name;
    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, Object> properties = new HashMap<>();
    private final RealMySql.@Nullable Database mySql;
    private @Nullable RunningServer server;

    /** Creates a center on a database of a kind, with additional settings. */
    public Center(TestDatabase.Kind kind, Map<String, String> more) {
        name = kind.name();
        settings.put("EXPEDITE_ENVIRONMENT", "demo");
        settings.put("EXPEDITE_PORT", "0");
        Path directory = freshDirectory();
        settings.put("EXPEDITE_DATA_DIR", directory.toString());
        if (kind == TestDatabase.Kind.H2) {
            MigratedDatabases.inDirectory(directory);
        }
        mySql = kind == TestDatabase.Kind.MYSQL ? MigratedDatabases.onMySql() : null;
        if (mySql != null) {
            settings.put("EXPEDITE_DB_URL", mySql.url());
            settings.put("EXPEDITE_DB_USER", mySql.user());
            settings.put("EXPEDITE_DB_PASSWORD", mySql.password());
        }
        // Tests of production use the embedded database too.
        settings.put("EXPEDITE_EMBEDDED_IN_PRODUCTION", "true");
        // Most tests send one request at a time, and some count statements.
        properties.put("expedite.schedule.enabled", false);
        // Tests should not be rate-limited; tests of the limit set one.
        settings.put("EXPEDITE_RATE_LIMIT", "0");
        settings.put("EXPEDITE_CONCURRENCY_LIMIT", "0");
        settings.putAll(more);
    }

    /** Sets a property of the framework that is no setting, for servers that start later. */
    public void set(String property, Object value) {
        properties.put(property, value);
    }

    /** Enables the background jobs, at short intervals, from the next start. */
    public Center withBackgroundJobs() {
        set("expedite.schedule.enabled", true);
        set("expedite.schedule.polling", "50ms");
        return this;
    }

    /** Opens a connection to its database, outside the pool. */
    public Connection connect() throws SQLException {
        return server().context().getBean(Settings.class).database().connect();
    }

    /** The clock of the center. */
    public SettableClock clock() {
        return clock;
    }

    /** The server, started on first use. */
    public RunningServer server() {
        RunningServer running = server;
        if (running == null) {
            running =
                    RunningServer.start(
                            Wiring.of(Settings.of(settings))
                                    .properties(properties)
                                    .singletons(clock));
            server = running;
            // Now, and not between the requests of a test, some of which are counted.
            new Client(running.address(), null).contract();
        }
        return running;
    }

    /** Stops the server; the next call starts another on the same database. */
    public void stop() {
        RunningServer running = server;
        if (running != null) {
            scanAudit();
            running.close();
            server = null;
        }
    }

    /** Looks for secrets in the audit, unless its database cannot be read any more. */
    private void scanAudit() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from audit_event")) {
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.append(rows.getString(i)).append(' ');
                }
                SecretScan.OF_PROCESS.read("the audit of " + name, row.toString());
            }
        } catch (SQLException _) {
            // Some tests take the database away.
        }
    }

    /** Stops the server; the next call starts one in that environment on the same database. */
    public void stopAndBecome(Environment environment) {
        stop();
        settings.put("EXPEDITE_ENVIRONMENT", environment.name().toLowerCase(Locale.ROOT));
    }

    /** Returns a client with a demo token, such as {@code demo-ana} for {@code ana}. */
    public Client as(String who) {
        return with("demo-" + who);
    }

    /** Returns a client with a token. */
    public Client with(String token) {
        return new Client(server().address(), token);
    }

    /** Returns an unauthenticated client. */
    public Client asNobody() {
        return new Client(server().address(), null);
    }

    @Override
    public void close() {
        stop();
        if (mySql != null) {
            mySql.close();
        }
    }

    @Override
    public String toString() {
        return name;
    }

    static Path freshDirectory() {
        try {
            Path target = Path.of("target", "centers");
            Files.createDirectories(target);
            return Files.createTempDirectory(target, "data").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
