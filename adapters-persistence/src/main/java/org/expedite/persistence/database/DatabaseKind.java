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
import org.expedite.persistence.search.TextSearch;
import org.expedite.persistence.transactions.DatabaseUnavailable;
import org.h2.api.ErrorCode;

/**
 * Kinds of database that are supported, and all that the program has to know of each: how its
 * addresses are read, which driver and migrations it takes, how texts are found in it, and by which
 * error codes it says what. Who adds another kind begins here; the compiler and {@code
 * DatabaseKindTest} name the rest.
 */
public enum DatabaseKind {
    /** A MySQL 8 server or cluster. */
    MYSQL("jdbc:mysql:", "com.mysql.cj.jdbc.Driver", Dialect.MYSQL, TextSearch.FULLTEXT) {
        @Override
        DatabaseAddress parse(String url) {
            return MySqlAddress.parse(url);
        }

        @Override
        List<String> ownMigrations() {
            return List.of("classpath:db/mysql");
        }

        @Override
        public Set<Integer> lostRaces() {
            return Set.of(
                    MysqlErrorNumbers.ER_LOCK_DEADLOCK,
                    MysqlErrorNumbers.ER_LOCK_WAIT_TIMEOUT,
                    MysqlErrorNumbers.ER_CHECKREAD,
                    // Several nodes write, and one of the others had committed the same row first.
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

        @Override
        public Set<Integer> outages() {
            return Set.of(
                    MysqlErrorNumbers.ER_QUERY_TIMEOUT,
                    // An operator ended the statement.
                    MysqlErrorNumbers.ER_QUERY_INTERRUPTED);
        }
    },

    /** An H2 database in this process. It is told to understand MySQL's dialect. */
    H2("jdbc:h2:", "org.h2.Driver", Dialect.MYSQL, TextSearch.SCAN) {
        @Override
        DatabaseAddress parse(String url) {
            return H2Address.parse(url);
        }

        @Override
        List<String> ownMigrations() {
            return List.of();
        }

        @Override
        public Set<Integer> lostRaces() {
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

        /** A statement that takes too long is told by its type, see {@link DatabaseUnavailable}. */
        @Override
        public Set<Integer> outages() {
            return Set.of();
        }
    };

    private final String start;
    private final String driver;
    private final Dialect dialect;
    private final TextSearch textSearch;

    DatabaseKind(String start, String driver, Dialect dialect, TextSearch textSearch) {
        this.start = start;
        this.driver = driver;
        this.dialect = dialect;
        this.textSearch = textSearch;
    }

    /** The kind that an address is of, by how it begins; empty if it is of none of them. */
    static Optional<DatabaseKind> of(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> lower.startsWith(kind.start)).findFirst();
    }

    /** The beginnings of all addresses that can be read, as a text for an operator. */
    static String starts() {
        return Arrays.stream(values()).map(kind -> kind.start).collect(Collectors.joining(" or "));
    }

    /** The error codes of all kinds for the same thing. */
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

    /** Where the migrations of this kind alone are. */
    abstract List<String> ownMigrations();

    /** Codes of failures after which the same work may succeed, since other work was faster. */
    public abstract Set<Integer> lostRaces();

    /** Codes of waits for a lock that were given up. */
    public abstract Set<Integer> lockWaits();

    /** Codes of keys that are there already. */
    public abstract Set<Integer> duplicateKeys();

    /** Codes of statements that took too long, or were ended, and changed nothing. */
    public abstract Set<Integer> outages();

    /** The class name of the JDBC driver. */
    final String driver() {
        return driver;
    }

    /** The dialect that statements are written in, for the framework and for the scheduler. */
    public final Dialect dialect() {
        return dialect;
    }

    /** How texts are found by their words. */
    public final TextSearch textSearch() {
        return textSearch;
    }

    /** Where the migrations are: those of all kinds, in SQL and in Java, and those of its own. */
    final List<String> migrations() {
        return Stream.concat(
                        Stream.of(
                                "classpath:db/migration",
                                "classpath:org/expedite/persistence/migrations"),
                        ownMigrations().stream())
                .toList();
    }
}
