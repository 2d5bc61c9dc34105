package org.expedite.persistence.database;

import com.mysql.cj.exceptions.MysqlErrorNumbers;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.persistence.transactions.DatabaseUnavailable;
import org.h2.api.ErrorCode;

/**
 * Supported kinds of database, with all that differs between them: the format of addresses, the
 * driver, the migrations and the error codes. To add another kind, begin here; the compiler and
 * {@code DatabaseKindTest} name the rest.
 */
public enum DatabaseKind {
    /** A MySQL 8 server or cluster. */
    MYSQL("jdbc:mysql:", "com.mysql.cj.jdbc.Driver", Dialect.MYSQL) {
        @Override
        DatabaseAddress parse(String url) {
            return MySqlAddress.parse(url);
        }

        @Override
        List<String> ownMigrations() {
            return List.of("classpath:db/mysql");
        }

        @Override
        public String sharedLock() {
            return "for share";
        }

        @Override
        public Set<Integer> writeConflicts() {
            return Set.of(
                    MysqlErrorNumbers.ER_LOCK_DEADLOCK,
                    MysqlErrorNumbers.ER_LOCK_WAIT_TIMEOUT,
                    MysqlErrorNumbers.ER_CHECKREAD,
                    // Several nodes write, and another one committed the same row first.
                    MysqlErrorNumbers.ER_TRANSACTION_ROLLBACK_DURING_COMMIT);
        }

        @Override
        public Set<Integer> lockWaits() {
            return Set.of(MysqlErrorNumbers.ER_LOCK_WAIT_TIMEOUT);
        }

        @Override
        public Set<Integer> duplicateKeys() {
            return Set.of(MysqlErrorNumbers.ER_DUP_ENTRY);
        }

        /** The server is stopping, or an operator ended the connection. */
        @Override
        public Set<Integer> lostConnections() {
            return Set.of(MysqlErrorNumbers.ER_SERVER_SHUTDOWN);
        }

        @Override
        public Set<Integer> unavailable() {
            return Set.of(
                    MysqlErrorNumbers.ER_QUERY_TIMEOUT,
                    // An operator ended the statement.
                    MysqlErrorNumbers.ER_QUERY_INTERRUPTED);
        }
    },

    /** An H2 database in this process, in the mode that understands MySQL's dialect. */
    H2("jdbc:h2:", "org.h2.Driver", Dialect.MYSQL) {
        @Override
        DatabaseAddress parse(String url) {
            return H2Address.parse(url);
        }

        @Override
        List<String> ownMigrations() {
            return List.of();
        }

        /** H2 has exclusive locks only. */
        @Override
        public String sharedLock() {
            return "for update";
        }

        @Override
        public Set<Integer> writeConflicts() {
            return Set.of(
                    ErrorCode.DEADLOCK_1, ErrorCode.LOCK_TIMEOUT_1, ErrorCode.CONCURRENT_UPDATE_1);
        }

        @Override
        public Set<Integer> lockWaits() {
            return Set.of(ErrorCode.LOCK_TIMEOUT_1);
        }

        @Override
        public Set<Integer> duplicateKeys() {
            return Set.of(ErrorCode.DUPLICATE_KEY_1);
        }

        @Override
        public Set<Integer> lostConnections() {
            return Set.of(
                    ErrorCode.CONNECTION_BROKEN_1,
                    ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);
        }

        /**
         * None: a statement that takes too long is recognized by its type, see {@link
         * DatabaseUnavailable}.
         */
        @Override
        public Set<Integer> unavailable() {
            return Set.of();
        }
    };

    private final String prefix;
    private final String driver;
    private final Dialect dialect;

    DatabaseKind(String prefix, String driver, Dialect dialect) {
        this.prefix = prefix;
        this.driver = driver;
        this.dialect = dialect;
    }

    /** Returns the kind of an address by its prefix, or empty if none matches. */
    static Optional<DatabaseKind> of(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> lower.startsWith(kind.prefix)).findFirst();
    }

    /** Returns the prefixes of all supported addresses, as a text for an operator. */
    static String prefixes() {
        return Arrays.stream(values()).map(kind -> kind.prefix).collect(Collectors.joining(" or "));
    }

    /** Returns the union of the error codes of all kinds. */
    public static Set<Integer> codes(Function<DatabaseKind, Set<Integer>> of) {
        return Arrays.stream(values())
                .flatMap(kind -> of.apply(kind).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads an address of this kind.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    abstract DatabaseAddress parse(String url);

    /** Returns the locations of the migrations that only this kind has. */
    abstract List<String> ownMigrations();

    /** Returns the SQL at the end of a query that locks its rows against changes. */
    public abstract String sharedLock();

    /** Error codes of conflicts with concurrent work, after which the same work may succeed. */
    public abstract Set<Integer> writeConflicts();

    /** Error codes of lock waits that timed out. */
    public abstract Set<Integer> lockWaits();

    /** Error codes of duplicate keys. */
    public abstract Set<Integer> duplicateKeys();

    /**
     * Error codes of lost connections, in addition to the SQL states of connection failures; see
     * {@link org.expedite.persistence.transactions.ConnectionLost}.
     */
    public abstract Set<Integer> lostConnections();

    /** Error codes of statements that timed out or were killed, and changed nothing. */
    public abstract Set<Integer> unavailable();

    /** Returns the class name of the JDBC driver. */
    final String driver() {
        return driver;
    }

    /** Returns the SQL dialect, for the framework and for the scheduler. */
    public final Dialect dialect() {
        return dialect;
    }

    /**
     * Returns the locations of all migrations: those of all kinds, in SQL and in Java, and its own.
     */
    final List<String> migrations() {
        return Stream.concat(
                        Stream.of(
                                "classpath:db/migration",
                                "classpath:org/expedite/persistence/migrations"),
                        ownMigrations().stream())
                .toList();
    }
}
