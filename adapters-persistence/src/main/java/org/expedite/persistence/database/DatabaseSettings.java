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
import org.expedite.persistence.search.TextSearch;
import org.flywaydb.core.api.FlywayException;

/**
 * Which database holds everything, and how it is reached.
 *
 * <p>There are two kinds, see {@link DatabaseKind}: a MySQL 8 server, and an H2 database that lives
 * in this process and, where a data directory is given, in one file there. Both get the same
 * migrations and the same SQL, see and keep instants in UTC, and work at the isolation level {@code
 * READ COMMITTED}.
 *
 * <p>What is safe or fast and can be told in the address is added to it, unless it says otherwise
 * itself; see {@link MySqlAddress} and {@link H2Address}.
 */
public final class DatabaseSettings {

    /** How many connections are held open at most, unless told otherwise. */
    public static final int DEFAULT_POOL_SIZE = 10;

    private static final int LARGEST_POOL_SIZE = 1000;
    private static final int IDLE_CONNECTIONS = 2;

    /** How long work waits for a connection to be free, at most. */
    public static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(5);

    /** How long the database works on a query before it gives it up; H2 on any statement. */
    public static final Duration STATEMENT_TIME = Duration.ofSeconds(15);

    /** How long a statement waits for a lock. */
    public static final Duration LOCK_WAIT = Duration.ofSeconds(3);

    /** How long MySQL may take to answer whatever it is asked. */
    public static final Duration ANSWER_TIME = Duration.ofSeconds(20);

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
     * The default: a database inside of this process, kept in a file.
     *
     * @param dataDirectory holds the file; is created with the file
     * @param poolSize how many connections are held open at most, 1 to 1000
     * @throws IllegalArgumentException if the directory's name has a semicolon, which an address of
     *     this database cannot hold, or the pool size is out of range
     */
    public static DatabaseSettings embedded(Path dataDirectory, int poolSize) {
        return new DatabaseSettings(H2Address.inDirectory(dataDirectory), "sa", "", poolSize);
    }

    /**
     * The database at an address.
     *
     * @param url a JDBC address: {@code jdbc:mysql:…}, or {@code jdbc:h2:…} of an embedded database
     * @param user who signs in; empty where the address says it
     * @param password of that user; may be empty
     * @param poolSize how many connections are held open at most, 1 to 1000
     * @throws IllegalArgumentException if the address is of another kind or cannot be read, or the
     *     pool size is out of range; the message holds no password
     */
    public static DatabaseSettings at(String url, String user, String password, int poolSize) {
        return new DatabaseSettings(DatabaseAddress.parse(url), user, password, poolSize);
    }

    /** Whether the database lives in this process and so nobody else can use it. */
    public boolean isEmbedded() {
        return kind() == DatabaseKind.H2;
    }

    /**
     * Whether the database is on this machine and reached by the loopback interface alone.
     *
     * <p>A host name counts if all the addresses that it has now are loopback addresses.
     */
    public boolean isOnLoopback() {
        return address.isOnLoopback();
    }

    /** Which kind of database it is. */
    public DatabaseKind kind() {
        return address.kind();
    }

    /** How texts are found in it. */
    public TextSearch textSearch() {
        return kind().textSearch();
    }

    /** The complete address that connections are opened with. It may hold a password. */
    public String url() {
        return address.url();
    }

    /**
     * Opens a connection beside the pool, which whoever asked for it closes. Its isolation level is
     * that of the database, not that of the pool.
     */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(address.url(), user, password);
    }

    /**
     * The configuration of Micronaut that makes a data source named {@code default} of these
     * settings, beside that in {@code application.yml}, which migrates its schema when it is
     * created.
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
        properties.put(FLYWAY + "locations", kind().migrations());
        return properties;
    }

    /**
     * Why a start failed, if it failed because the database cannot be opened or migrated: a wrong
     * password, no answer, a schema of another program, and so on.
     *
     * @param failure what the start of the application context threw
     * @return one line for an operator, without a password; empty if the database is not to blame
     */
    public Optional<String> whyUnusable(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(cause -> cause instanceof SQLException || cause instanceof FlywayException)
                .findFirst()
                .map(cause -> "The database (%s) cannot be used: %s".formatted(this, line(cause)));
    }

    private static String line(Throwable cause) {
        return String.valueOf(cause.getMessage()).strip().lines().findFirst().orElse("");
    }

    /** The kind and place of the database, fit for a log: without user, password and options. */
    @Override
    public String toString() {
        return address.place();
    }
}
