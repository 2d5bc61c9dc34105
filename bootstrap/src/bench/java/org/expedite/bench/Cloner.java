package org.expedite.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.bench.Tables.Column;
import org.expedite.bench.Tables.Row;
import org.jspecify.annotations.Nullable;

/**
 * Copies rows that the program has written itself, many times: one {@code insert … select} for each
 * row and range of the table {@code bench.number}. Wherever a text of the row has the name of the
 * template, the number of its case, or a UUID, the copy has one of its own.
 */
final class Cloner {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int DIFFERENT = 24;

    private final List<Row> rows;
    private final boolean moved;
    private final Map<String, String> replacements = new LinkedHashMap<>();

    private Cloner(List<Row> rows, boolean moved, String name, String replacement) {
        this.rows = rows;
        this.moved = moved;
        for (String uuid : uuids(rows)) {
            replacements.put(
                    uuid,
                    "concat('%s', lpad(hex(n.i), 12, '0'))"
                            .formatted(uuid.substring(0, DIFFERENT)));
        }
        replacements.put(name, replacement);
    }

    /** Copies the rows of a group of records; their times stay as they are. */
    static Cloner ofGroup(List<Row> rows) {
        return new Cloner(rows, false, Templates.GROUP, "n.org");
    }

    /** Copies single records; the number of the copy is in the place of a name. */
    static Cloner ofRecord(List<Row> rows, String name) {
        return new Cloner(rows, false, name, "concat('%s-', n.i)".formatted(name));
    }

    /** Copies the rows of a case, to another time. */
    static Cloner ofCase(List<Row> rows, String number) {
        Cloner cloner = new Cloner(rows, true, Templates.GROUP, "n.org");
        cloner.replacements.put(number, "n.number");
        return cloner;
    }

    /** Returns the names of the tables that the rows are in. */
    Stream<String> tables() {
        return rows.stream().map(row -> row.table().name()).distinct();
    }

    /**
     * Stores a copy for each number of a range.
     *
     * @param which a further condition on the numbers
     */
    void store(Connection connection, int from, int to, String which) throws SQLException {
        for (Row row : rows) {
            List<String> parameters = new ArrayList<>();
            String values =
                    row.table().columns().stream()
                            .map(column -> value(row, column, parameters))
                            .collect(Collectors.joining(", "));
            String sql =
                    "insert into %s (%s) select %s from bench.number n where n.i >= %d and n.i < %d and %s"
                            .formatted(
                                    row.table().name(),
                                    row.table().list(),
                                    values,
                                    from,
                                    to,
                                    which);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.size(); i++) {
                    statement.setString(i + 1, parameters.get(i));
                }
                statement.executeUpdate();
            }
        }
    }

    private String value(Row row, Column column, List<String> parameters) {
        @Nullable String value = row.values().get(column.name());
        if (value == null) {
            return "null";
        }
        parameters.add(value);
        if (column.isTime()) {
            return moved ? "date_add(?, interval n.moved second)" : "?";
        }
        String expression = "?";
        if (column.isText()) {
            for (Map.Entry<String, String> replacement : replacements.entrySet()) {
                if (value.contains(replacement.getKey())) {
                    expression =
                            "replace(%s, '%s', %s)"
                                    .formatted(
                                            expression,
                                            replacement.getKey(),
                                            replacement.getValue());
                }
            }
        }
        return expression;
    }

    /** Returns all UUIDs in some rows. */
    static List<String> uuids(List<Row> rows) {
        return new ArrayList<>(
                rows.stream()
                        .flatMap(row -> row.values().values().stream())
                        .filter(value -> value != null)
                        .flatMap(value -> UUID.matcher(value).results())
                        .map(match -> match.group())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
