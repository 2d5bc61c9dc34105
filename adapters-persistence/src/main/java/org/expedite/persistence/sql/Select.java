package org.expedite.persistence.sql;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query that is built for each call. It contains only the conditions in use, so that the database
 * picks an index for just these.
 *
 * @param values the values of the question marks, in order
 */
public record Select(String sql, List<Object> values) {

    /** Combines several queries with {@code union all}; each keeps its own order. */
    public static Select unionAll(List<Select> selects) {
        if (selects.size() == 1) {
            return selects.getFirst();
        }
        return new Select(
                selects.stream()
                        .map(s -> "(" + s.sql + ")")
                        .collect(Collectors.joining(" union all ")),
                selects.stream().flatMap(s -> s.values.stream()).toList());
    }

    /**
     * Builds an unordered query of the rows of which several columns together have one of several
     * lists of values. Of a condition for each column, H2 would use that on the first only.
     *
     * @param before the SQL up to the columns, which are in brackets
     * @param among the values of all columns, at least one list; all of one length
     */
    public static Select among(String before, List<? extends List<?>> among) {
        String tuple = "(" + String.join(", ", Collections.nCopies(among.getFirst().size(), "?"));
        return new Select(
                before
                        + " in ("
                        + String.join(", ", Collections.nCopies(among.size(), tuple + ")"))
                        + ")",
                among.stream().<Object>flatMap(List::stream).toList());
    }

    private static String placeholders(int count) {
        return " in (" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    /** Returns this unordered query, ordered by these columns. */
    public Select orderedBy(String columns) {
        return new Select(sql + " order by " + columns, values);
    }

    /** Returns the query of a constant text with the values of its question marks. */
    public static Select of(String sql, Object... values) {
        return new Select(sql, List.of(values));
    }

    /**
     * Executes the query and reads the columns by name.
     *
     * @param type the type of the entity
     * @return the rows in order
     */
    public <R> List<R> rows(JdbcOperations operations, Class<R> type) {
        return operations.prepareStatement(
                sql,
                statement -> {
                    bind(statement);
                    return operations.entityStream(statement.executeQuery(), type).toList();
                });
    }

    /**
     * Executes the query and reads the columns by position, which is much faster.
     *
     * @param reader reads the columns of a row in the order of the query
     * @return the rows in order
     */
    public <R> List<R> read(JdbcOperations operations, Row.Reader<R> reader) {
        return operations.prepareStatement(
                sql,
                statement -> {
                    bind(statement);
                    try (ResultSet result = statement.executeQuery()) {
                        List<R> rows = new ArrayList<>();
                        Row row = new Row(result);
                        while (row.next()) {
                            rows.add(reader.read(row));
                        }
                        return Collections.unmodifiableList(rows);
                    }
                });
    }

    private void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    /** Conditions that must all hold, with the values of their question marks. */
    public static final class Conditions {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        /** Adds a condition. */
        public void add(String condition, Object... itsValues) {
            conditions.add(condition);
            values.addAll(List.of(itsValues));
        }

        /**
         * Adds the condition that a column has one of several values.
         *
         * @param among the values, at least one
         */
        public void addIn(String column, Collection<?> among) {
            add(column + placeholders(among.size()), among.toArray());
        }

        /** Builds an unordered query with these conditions. */
        public Select select(String before) {
            return new Select(before + where(), List.copyOf(values));
        }

        /**
         * Builds an ordered query with these conditions.
         *
         * @param before the SQL before the conditions: the columns and the table
         * @param order the columns to order by
         * @param limit the maximum number of rows
         */
        public Select select(String before, String order, int limit) {
            values.add(limit);
            return new Select(
                    before + where() + " order by " + order + " limit ?", List.copyOf(values));
        }

        /**
         * Builds an ordered query with these conditions on the rows of another one.
         *
         * @param before the SQL before the other query: the columns
         * @param rows the other query
         * @param after the SQL after the other query: its alias and joins
         * @param order the columns to order by
         * @param limit the maximum number of rows
         */
        public Select select(String before, Select rows, String after, String order, int limit) {
            Select outer = select(before + "(" + rows.sql + ")" + after, order, limit);
            return new Select(
                    outer.sql, Stream.concat(rows.values.stream(), outer.values.stream()).toList());
        }

        private String where() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }
    }
}
