package org.expedite.fuzz;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.GenericArgument;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Contents of all tables of a server, to detect whether a request changed anything. Ignored is what
 * a request may leave without a change: a case number may be taken and not used, the audit has
 * refusals and the people looked up, and tokens and sessions have the time of their last use.
 */
final class Tables {
    private static final String LIST =
            """
            select table_name from information_schema.tables
            where table_schema = schema()
                and table_name not in ('flyway_schema_history', 'case_number_block', 'audit_event')
            order by table_name
            """;

    private static final Set<String> TIMES_OF_USE = Set.of("last_used_at", "last_seen_at");

    private final TransactionOperations<Connection> transactions;

    /** Read once, since information about the schema is slow; a table that is gone is an error. */
    private final List<String> names = new ArrayList<>();

    /** Processes one row. */
    @FunctionalInterface
    private interface OnRow {
        void process(ResultSet row, List<Integer> columns) throws SQLException;
    }

    Tables(ApplicationContext context) {
        transactions = context.getBean(new GenericArgument<TransactionOperations<Connection>>() {});
        transactions.executeRead(
                status -> {
                    rows(status.getConnection(), LIST, (row, _) -> names.add(row.getString(1)));
                    return names;
                });
    }

    /** Returns a checksum of the rows of each table, independent of their order. */
    Map<String, Long> checksums() {
        return each(
                (connection, table) -> {
                    long[] sum = {1};
                    rows(
                            connection,
                            "select * from " + table,
                            (row, columns) -> sum[0] += hash(row, columns));
                    return sum[0];
                });
    }

    /** Returns the number of rows of each table. */
    Map<String, Long> sizes() {
        String all =
                names.stream()
                        .map("select '%1$s', count(*) from %1$s"::formatted)
                        .collect(Collectors.joining(" union all "));
        return transactions.executeRead(
                status -> {
                    Map<String, Long> sizes = new LinkedHashMap<>();
                    rows(
                            status.getConnection(),
                            all,
                            (row, _) -> sizes.put(row.getString(1), row.getLong(2)));
                    return sizes;
                });
    }

    /** Returns whether the text in any column of any row matches. */
    boolean anyText(Predicate<String> filter) {
        return each(
                        (connection, table) -> {
                            long[] found = {0};
                            rows(
                                    connection,
                                    "select * from " + table,
                                    (row, columns) -> found[0] += count(row, columns, filter));
                            return found[0];
                        })
                .values()
                .stream()
                .anyMatch(found -> found > 0);
    }

    /** Computes a number from a table. */
    @FunctionalInterface
    private interface OnTable {
        long compute(Connection connection, String table) throws SQLException;
    }

    private Map<String, Long> each(OnTable computation) {
        return transactions.executeRead(
                status -> {
                    Connection connection = status.getConnection();
                    Map<String, Long> results = new LinkedHashMap<>();
                    for (String table : names) {
                        results.put(table, computation.compute(connection, table));
                    }
                    return results;
                });
    }

    private static void rows(Connection connection, String query, OnRow action)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<Integer> columns = columns(rows.getMetaData());
            while (rows.next()) {
                action.process(rows, columns);
            }
        }
    }

    private static List<Integer> columns(ResultSetMetaData row) throws SQLException {
        List<Integer> columns = new ArrayList<>();
        for (int column = 1; column <= row.getColumnCount(); column++) {
            if (!TIMES_OF_USE.contains(row.getColumnLabel(column).toLowerCase(Locale.ROOT))) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static long hash(ResultSet row, List<Integer> columns) throws SQLException {
        long hash = 7;
        for (int column : columns) {
            String value = row.getString(column);
            hash = hash * 1_000_003 + (value == null ? 1 : value.hashCode());
        }
        // Rows are added up; without the square, two rows with swapped columns would have the same
        // sum.
        return hash * hash;
    }

    private static long count(ResultSet row, List<Integer> columns, Predicate<String> filter)
            throws SQLException {
        long count = 0;
        for (int column : columns) {
            String value = row.getString(column);
            count += value != null && filter.test(value) ? 1 : 0;
        }
        return count;
    }
}
