package org.expedite.persistence.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.expedite.persistence.schema.FailedMigration;
import org.flywaydb.core.api.FlywayException;

/**
 * The database and how to connect to it.
 *
 * <p>There are two kinds, see {@link DatabaseKind}: a MySQL 8 server, and an H2 database in this
 * process that may be stored in one file of a data directory. Both use the same migrations and the
 * same SQL, store instants in UTC, and run at the isolation level {@code READ COMMITTED}.
 *
 * <p>Options that make connections safe or fast are added to the address unless it sets them
 * itself; see {@link MySqlAddress} and {@link H2Address}.
 */
public final class DatabaseSettings {

    /** Default maximum number of connections in each pool; see {@link WriterPool}. */
    public static final int DEFAULT_POOL_SIZE = 10;

    private static final int LARGEST_POOL_SIZE = 1000;
    private static final int IDLE_CONNECTIONS = 2;

    /** Longest wait for a free connection. */
    public static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(2);

    /** Time limit of a query; in H2, of any statement. */
    public static final Duration STATEMENT_TIME = Duration.ofSeconds(15);

    /** Longest wait of a statement for a lock. */
    public static final Duration LOCK_WAIT = Duration.ofSeconds(3);

    /** Time limit of any response of MySQL. */
    public static final Duration ANSWER_TIME = Duration.ofSeconds(20);

    /**
     * Time after which MySQL ends a session, with its transaction, whose client says nothing. A
     * client that vanished would hold its locks for eight hours otherwise.
     */
    public static final Duration SESSION_WITHOUT_CLIENT = Duration.ofSeconds(45);

    /** Interval of the signs of life of idle connections; the pool takes no shorter one. */
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(30);

    private static final String DATA_SOURCE = "datasources.default.";
    private static final String FLYWAY = "flyway.datasources.default.";

    private final DatabaseAddress address;
    private final String user;
    private final String password;
    private final int poolSize;

    private DatabaseSettings(DatabaseAddress address, String user, String password, int poolSize) {
        if (poolSize < 1 || poolSize > LARGEST_POOL_SIZE) {
            throw new IllegalArgumentException(
                    "The number of database connections must be from 1 to %d, but is %d"
                            .formatted(LARGEST_POOL_SIZE, poolSize));
        }
        this.address = address;
        this.user = user;
        this.password = password;
        this.poolSize = poolSize;
    }

    /**
     * Returns the default: a database in this process, stored in a file.
     *
     * @param dataDirectory the directory of the file; both are created if missing
     * @param poolSize the maximum number of connections, 1 to 1000
     * @throws IllegalArgumentException if the directory's name contains a semicolon, which an
     *     address of this database cannot contain, or the pool size is out of range
     */
    public static DatabaseSettings embedded(Path dataDirectory, int poolSize) {
        return new DatabaseSettings(H2Address.inDirectory(dataDirectory), "sa", "", poolSize);
    }

    /**
     * Returns the database at an address.
     *
     * @param url a JDBC address: {@code jdbc:mysql:…}, or {@code jdbc:h2:…} for an embedded
     *     database
     * @param user the user name; empty if the address contains it
     * @param password the password of that user; may be empty
     * @param poolSize the maximum number of connections, 1 to 1000
     * @throws IllegalArgumentException if the address is of another kind or cannot be read, or the
     *     pool size is out of range; the message contains no password
     */
    public static DatabaseSettings at(String url, String user, String password, int poolSize) {
        return new DatabaseSettings(DatabaseAddress.parse(url), user, password, poolSize);
    }

    /** True if the database is in this process, so that no other process can use it. */
    public boolean isEmbedded() {
        return kind() == DatabaseKind.H2;
    }

    /**
     * True if the database is on this machine and reached by the loopback interface only.
     *
     * <p>A host name counts if all its present addresses are loopback addresses.
     */
    public boolean isOnLoopback() {
        return address.isOnLoopback();
    }

    /** Returns the kind of database. */
    public DatabaseKind kind() {
        return address.kind();
    }

    /** Returns the maximum number of connections in each pool. */
    public int poolSize() {
        return poolSize;
    }

    /** Returns the complete address for connections. It may contain a password. */
    public String url() {
        return address.url();
    }

    /**
     * Opens a connection outside of the pool, which the caller closes. Its isolation level is that
     * of the database, not that of the pool.
     */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(address.url(), user, password);
    }

    /**
     * Returns the configuration of Micronaut's data source {@code default} that follows from these
     * settings. {@code application.yml} has the rest. The data source migrates its schema when it
     * is created.
     *
     * @return property names and their values
     */
    public Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(DATA_SOURCE + "url", address.url());
        properties.put(DATA_SOURCE + "username", user);
        properties.put(DATA_SOURCE + "password", password);
        properties.put(DATA_SOURCE + "driver-class-name", kind().driver());
        properties.put(DATA_SOURCE + "dialect", kind().dialect().name());
        properties.put(DATA_SOURCE + "maximum-pool-size", poolSize);
        properties.put(DATA_SOURCE + "minimum-idle", Math.min(IDLE_CONNECTIONS, poolSize));
        properties.put(DATA_SOURCE + "keepalive-time", KEEP_ALIVE.toMillis());
        // Not left to a file of settings: at MySQL's own level, two writers can pass one check.
        properties.put(DATA_SOURCE + "transaction-isolation", "TRANSACTION_READ_COMMITTED");
        properties.put(FLYWAY + "locations", kind().migrations());
        return properties;
    }

    /**
     * Explains a failed start if the database could not be opened or migrated: a wrong password, no
     * response, the schema of another program, and so on.
     *
     * @param failure the exception that the start of the application context threw
     * @return one line for an operator, without a password; empty if the database is not the cause
     */
    public Optional<String> explain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(cause -> cause instanceof SQLException || cause instanceof FlywayException)
                .findFirst()
                .map(cause -> FailedMigration.explain(failure).orElseGet(() -> line(cause)))
                .map(reason -> "The database (%s) cannot be used: %s".formatted(this, reason));
    }

    private static String line(Throwable cause) {
        return String.valueOf(cause.getMessage()).strip().lines().findFirst().orElse("");
    }

    /**
     * Returns kind and location of the database for the log, without user, password and options.
     */
    @Override
    public String toString() {
        return address.place();
    }
}
