package org.expedite.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.expedite.bench.Tables.Row;

/**
 * Fills a database with copies of what the program wrote: of each twenty cases one waits, two are
 * in progress and the rest is closed.
 */
final class Loader {
    /** Begins the names of records that are copied alone. */
    static final String RECORD = "770007";

    private static final int RANGE = 20_000;
    private static final int THREADS = 2;
    private static final Duration LONGEST_FLUSH = Duration.ofMinutes(5);

    private final Mysql mysql;
    private final String database;
    private final Numbers numbers;
    private final Progress progress;
    private List<Share> shares = List.of();
    private int supplied = Numbers.SUPPLY;

    Loader(Mysql mysql, String database, Numbers numbers, Progress progress) {
        this.mysql = mysql;
        this.database = database;
        this.numbers = numbers;
        this.progress = progress;
    }

    /** Which cases are copies of one template. */
    private record Share(Cloner cloner, String which) {}

    /** A range of cases that were stored to be used once each. */
    record Supply(int from, int to) {}

    /** Copies the group of records, before it has cases. */
    void groups(Connection program) throws SQLException {
        List<Row> rows = Tables.of(program).mentioning(program, Templates.GROUP);
        mysql.execute("drop database if exists bench");
        mysql.execute("create database bench character set utf8mb4 collate utf8mb4_0900_bin");
        mysql.execute(
                """
                create table bench.number (i integer not null, org varchar(10) not null,
                  number varchar(30) not null, moved integer not null, primary key (i))
                """);
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(numbers.fill(0, Math.max(numbers.groups(), numbers.cases())));
            Cloner.ofGroup(rows).store(connection, 0, numbers.groups(), "true");
        }
    }

    /** Copies records with a name of their own, the number of the copy in its place. */
    void records(Connection program, String name, int count) throws SQLException {
        List<Row> rows = Tables.of(program).mentioning(program, name);
        try (Connection connection = connect()) {
            Cloner.ofRecord(rows, name).store(connection, 0, count, "true");
        }
    }

    /** Reads the cases that are to be copied. */
    void take(Connection program, Templates.Cases cases) throws SQLException {
        shares =
                List.of(
                        share(program, cases.waiting(), "n.i mod 20 = 0"),
                        share(program, cases.inProgress(), "n.i mod 20 in (7, 14)"),
                        share(program, cases.closed(), "n.i mod 20 not in (0, 7, 14)"));
    }

    /** Copies the cases, and waits until the server has written what it holds. */
    void cases() throws Exception {
        mysql.execute("set global innodb_flush_log_at_trx_commit = 0");
        Indexes indexes;
        try (Connection connection = connect()) {
            indexes = Indexes.drop(connection, tables());
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> ranges = new ArrayList<>();
            for (int from = 0; from < numbers.cases(); from += RANGE) {
                int begin = from;
                int end = Math.min(from + RANGE, numbers.cases());
                ranges.add(
                        threads.submit(
                                () -> {
                                    store(begin, end);
                                    return null;
                                }));
            }
            for (Future<?> range : ranges) {
                range.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Loading failed", failure);
        }
        progress.say("rows are copied; their indexes are made");
        try (Connection connection = connect()) {
            indexes.create(connection);
        }
        progress.say("indexes are made; the server writes its changed pages");
        mysql.execute("set global innodb_flush_log_at_trx_commit = 1");
        analyze();
        settle();
    }

    /** Returns the tables that the cases are in. */
    private Set<String> tables() {
        return shares.stream()
                .flatMap(share -> share.cloner().tables())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Stores further waiting cases, which a measurement uses once each. */
    Supply supply(int count) throws SQLException {
        Supply supply = new Supply(supplied, supplied + count);
        supplied = supply.to();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(numbers.fill(supply.from(), supply.to()));
            shares.getFirst().cloner().store(connection, supply.from(), supply.to(), "true");
        }
        return supply;
    }

    private Share share(Connection program, String number, String which) throws SQLException {
        List<Row> rows = Tables.of(program).mentioning(program, number);
        return new Share(Cloner.ofCase(rows, number), which);
    }

    private void store(int from, int to) throws SQLException {
        try (Connection connection = connect()) {
            for (Share share : shares) {
                share.cloner().store(connection, from, to, share.which());
            }
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = mysql.connect(database);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session transaction isolation level read committed");
            statement.execute("set session sql_log_bin = 0");
            statement.execute("set session unique_checks = 0");
            statement.execute("set session cte_max_recursion_depth = 100000000");
        }
        return connection;
    }

    private void analyze() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (Tables.Table table : Tables.of(connection).all()) {
                statement.execute("analyze table " + table.name());
            }
        }
    }

    /** Lets the server write its changed pages, so that it need not while it is measured. */
    private void settle() throws SQLException, InterruptedException {
        mysql.execute("set global innodb_io_capacity_max = 40000");
        mysql.execute("set global innodb_io_capacity = 20000");
        mysql.execute("set global innodb_max_dirty_pages_pct = 0");
        long deadline = System.nanoTime() + LONGEST_FLUSH.toNanos();
        while (dirtyPages() > 100 && System.nanoTime() < deadline) {
            Thread.sleep(500);
        }
        mysql.execute("set global innodb_max_dirty_pages_pct = default");
        mysql.execute("set global innodb_io_capacity = 2000");
        mysql.execute("set global innodb_io_capacity_max = 4000");
    }

    private long dirtyPages() throws SQLException {
        try (Connection connection = mysql.connect("");
                Statement statement = connection.createStatement();
                ResultSet status =
                        statement.executeQuery(
                                "show global status like 'Innodb_buffer_pool_pages_dirty'")) {
            status.next();
            return status.getLong(2);
        }
    }
}
