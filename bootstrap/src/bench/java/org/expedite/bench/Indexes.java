package org.expedite.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The secondary indexes of some tables, which are dropped before many rows are stored and made
 * again afterwards: sorting them once is several times as fast.
 */
final class Indexes {
    private final Map<String, List<String>> definitions;

    private Indexes(Map<String, List<String>> definitions) {
        this.definitions = definitions;
    }

    /** Drops them. Unique indexes stay. */
    static Indexes drop(Connection connection, Set<String> tables) throws SQLException {
        Map<String, List<String>> definitions = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String table : tables) {
                Map<String, String> indexes = read(statement, table);
                if (!indexes.isEmpty()) {
                    definitions.put(table, new ArrayList<>(indexes.values()));
                    statement.execute(
                            "alter table %s drop index %s"
                                    .formatted(
                                            table, String.join(", drop index ", indexes.keySet())));
                }
            }
        }
        return new Indexes(definitions);
    }

    /** Makes them again, all of a table in one pass over it. */
    void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session innodb_ddl_buffer_size = 268435456");
            statement.execute("set session innodb_ddl_threads = 2");
            statement.execute("set session innodb_parallel_read_threads = 2");
            for (Map.Entry<String, List<String>> table : definitions.entrySet()) {
                statement.execute(
                        "alter table %s add %s"
                                .formatted(
                                        table.getKey(), String.join(", add ", table.getValue())));
            }
        }
    }

    private static Map<String, String> read(Statement statement, String table) throws SQLException {
        Map<String, String> indexes = new LinkedHashMap<>();
        String sql =
                """
                select index_name, group_concat(column_name, if(collation = 'D', ' desc', '')
                  order by seq_in_index)
                from information_schema.statistics
                where table_schema = database() and table_name = '%s' and non_unique = 1
                group by index_name
                """
                        .formatted(table);
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String name = rows.getString(1);
                indexes.put(name, "index %s (%s)".formatted(name, rows.getString(2)));
            }
        }
        return indexes;
    }
}
