package org.expedite.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a database as the server describes them, so that neither loader nor floors repeat
 * the schema of the program.
 *
 * @param all the tables that tell of registry and cases
 */
record Tables(List<Table> all) {
    /** What is not of the center: the migrations, the jobs, and what tells of requests. */
    private static final Set<String> OTHERS =
            Set.of(
                    "flyway_schema_history",
                    "scheduled_tasks",
                    "idempotency_key",
                    "audit_event",
                    "access_token",
                    "account",
                    "draft");

    private static final Set<String> TEXTS =
            Set.of("char", "varchar", "text", "mediumtext", "json");

    /** One table; columns that the server computes itself are left out. */
    record Table(String name, List<Column> columns, List<String> key) {

        String list() {
            return columns.stream().map(Column::name).collect(Collectors.joining(", "));
        }
    }

    /** One column. */
    record Column(String name, String type) {

        boolean isText() {
            return TEXTS.contains(type);
        }

        boolean isTime() {
            return type.equals("datetime");
        }
    }

    /** One stored row, with its values as texts. */
    record Row(Table table, Map<String, @Nullable String> values) {

        /** Returns the values of the primary key. */
        List<@Nullable String> key() {
            return table.key().stream().<@Nullable String>map(values::get).toList();
        }
    }

    /** Reads the tables of the connection's database. */
    static Tables of(Connection connection) throws SQLException {
        Map<String, Table> tables = new LinkedHashMap<>();
        String sql =
                """
                select c.table_name, c.column_name, c.data_type, c.column_key, c.extra
                from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = database() and t.table_type = 'BASE TABLE'
                order by c.table_name, c.ordinal_position
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String name = rows.getString(1);
                if (!OTHERS.contains(name)) {
                    Table table =
                            tables.computeIfAbsent(
                                    name, n -> new Table(n, new ArrayList<>(), new ArrayList<>()));
                    String column = rows.getString(2);
                    if (!rows.getString(5).contains("GENERATED")) {
                        table.columns().add(new Column(column, rows.getString(3)));
                    }
                    if (rows.getString(4).equals("PRI")) {
                        table.key().add(column);
                    }
                }
            }
        }
        return new Tables(List.copyOf(tables.values()));
    }

    /** Reads all rows in which some text contains a text. Looks at each row: for small tables. */
    List<Row> mentioning(Connection connection, String text) throws SQLException {
        List<Row> found = new ArrayList<>();
        for (Table table : all) {
            List<String> texts =
                    table.columns().stream().filter(Column::isText).map(Column::name).toList();
            if (!texts.isEmpty()) {
                String where =
                        texts.stream()
                                .map(name -> "locate('" + text + "', " + name + ") > 0")
                                .collect(Collectors.joining(" or "));
                found.addAll(read(connection, table, where));
            }
        }
        return found;
    }

    private static List<Row> read(Connection connection, Table table, String where)
            throws SQLException {
        List<Row> found = new ArrayList<>();
        try (PreparedStatement statement =
                        connection.prepareStatement(
                                "select %s from %s where %s"
                                        .formatted(table.list(), table.name(), where));
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Map<String, @Nullable String> values = new LinkedHashMap<>();
                for (Column column : table.columns()) {
                    values.put(column.name(), rows.getString(column.name()));
                }
                found.add(new Row(table, values));
            }
        }
        return found;
    }
}
