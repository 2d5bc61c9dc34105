package org.expedite.persistence.database;

import com.mysql.cj.exceptions.MysqlErrorNumbers;

import io.micronaut.data.model.query.builder.sql.Dialect;

import org.expedite.persistence.search.TextSearch;
import org.h2.api.ErrorCode;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Kinds of database that are supported, and all that the program has to know of each: how its
 * addresses are read, which driver and migrations it takes, how texts are found in it, and by which
 * error codes it says what. Who adds another kind begins here; the compiler and {@code
 * DatabaseKindTest} name the rest.
 */
public enum DatabaseKind {
    /** A MySQL 8 server or cluster. */
    MYSQL(
            "jdbc:mysql:",
            MySqlAddress::parse,
            "com.mysql.cj.jdbc.Driver",
            Dialect.MYSQL,
            TextSearch.FULLTEXT,
            List.of("classpath:db/mysql"),
            Set.of(
                    MysqlErrorNumbers.ER_LOCK_DEADLOCK,
                    MysqlErrorNumbers.ER_LOCK_WAIT_TIMEOUT,
                    MysqlErrorNumbers.ER_CHECKREAD,
                    // Several nodes write, and one of the others had committed the same row first.
                    MysqlErrorNumbers.ER_TRANSACTION_ROLLBACK_DURING_COMMIT),
            Set.of(MysqlErrorNumbers.ER_LOCK_WAIT_TIMEOUT),
            Set.of(MysqlErrorNumbers.ER_DUP_ENTRY),
            Set.of(
                    MysqlErrorNumbers.ER_QUERY_TIMEOUT,
                    // An operator ended the statement.
                    MysqlErrorNumbers.ER_QUERY_INTERRUPTED)),

    /** An H2 database in this process. It is told to understand MySQL's dialect. */
    H2(
            "jdbc:h2:",
            H2Address::parse,
            "org.h2.Driver",
            Dialect.MYSQL,
            TextSearch.SCAN,
            List.of(),
            Set.of(ErrorCode.DEADLOCK_1, ErrorCode.LOCK_TIMEOUT_1, ErrorCode.CONCURRENT_UPDATE_1),
            Set.of(ErrorCode.LOCK_TIMEOUT_1),
            Set.of(ErrorCode.DUPLICATE_KEY_1),
            Set.of());

    private static final List<String> COMMON_MIGRATIONS =
            List.of("classpath:db/migration", "classpath:org/expedite/persistence/migrations");

    private final String start;
    private final Function<String, DatabaseAddress> parser;
    private final String driver;
    private final Dialect dialect;
    private final TextSearch textSearch;
    private final List<String> ownMigrations;
    private final Set<Integer> lostRaces;
    private final Set<Integer> lockWaits;
    private final Set<Integer> duplicateKeys;
    private final Set<Integer> outages;

    DatabaseKind(
            String start,
            Function<String, DatabaseAddress> parser,
            String driver,
            Dialect dialect,
            TextSearch textSearch,
            List<String> ownMigrations,
            Set<Integer> lostRaces,
            Set<Integer> lockWaits,
            Set<Integer> duplicateKeys,
            Set<Integer> outages) {
        this.start = start;
        this.parser = parser;
        this.driver = driver;
        this.dialect = dialect;
        this.textSearch = textSearch;
        this.ownMigrations = ownMigrations;
        this.lostRaces = lostRaces;
        this.lockWaits = lockWaits;
        this.duplicateKeys = duplicateKeys;
        this.outages = outages;
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
    DatabaseAddress parse(String url) {
        return parser.apply(url);
    }

    /** The class name of the JDBC driver. */
    String driver() {
        return driver;
    }

    /** The dialect that statements are written in, for the framework and for the scheduler. */
    public Dialect dialect() {
        return dialect;
    }

    /** How texts are found by their words. */
    public TextSearch textSearch() {
        return textSearch;
    }

    /** Where the migrations are: those of all kinds, and those of this kind alone. */
    List<String> migrations() {
        return Stream.of(COMMON_MIGRATIONS, ownMigrations).flatMap(List::stream).toList();
    }

    /** Codes of failures after which the same work may succeed, since other work was faster. */
    public Set<Integer> lostRaces() {
        return lostRaces;
    }

    /** Codes of waits for a lock that were given up. */
    public Set<Integer> lockWaits() {
        return lockWaits;
    }

    /** Codes of keys that are there already. */
    public Set<Integer> duplicateKeys() {
        return duplicateKeys;
    }

    /** Codes of statements that took too long, or were ended, and changed nothing. */
    public Set<Integer> outages() {
        return outages;
    }
}
