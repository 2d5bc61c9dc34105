package org.expedite.persistence.sql;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query that differs from call to call. Only conditions that are asked for are in it, so that the
 * database picks an index for just these.
 *
 * @param values those of the question marks, in their order
 */
public record Select(String sql, List<Object> values) {

    /** The rows of all, those of each in its own order. */
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
     * Asks the database.
     *
     * @param type an entity
     * @return the rows, in their order
     */
    public <R> List<R> rows(JdbcOperations operations, Class<R> type) {
        return operations.prepareStatement(
                sql,
                statement -> {
                    for (int i = 0; i < values.size(); i++) {
                        statement.setObject(i + 1, values.get(i));
                    }
                    return operations.entityStream(statement.executeQuery(), type).toList();
                });
    }

    /** Conditions, of which all must hold; with the values of their question marks. */
    public static final class Conditions {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        /** Adds a condition. */
        public void add(String condition, Object... itsValues) {
            conditions.add(condition);
            values.addAll(List.of(itsValues));
        }

        /**
         * Adds that a column has one of some values.
         *
         * @param among at least one
         */
        public void addIn(String column, List<?> among) {
            add(
                    column
                            + " in ("
                            + String.join(", ", Collections.nCopies(among.size(), "?"))
                            + ")",
                    among.toArray());
        }

        /** These conditions after {@code before}, in whatever order the rows come. */
        public Select select(String before) {
            return new Select(before + where(), List.copyOf(values));
        }

        /**
         * A select with these conditions.
         *
         * @param before the conditions: the columns and the table
         * @param order the columns to order by
         * @param limit the most rows to give
         */
        public Select select(String before, String order, int limit) {
            values.add(limit);
            return new Select(
                    before + where() + " order by " + order + " limit ?", List.copyOf(values));
        }

        /**
         * A select with these conditions out of the rows of another one.
         *
         * @param before the other one: the columns
         * @param rows the other one
         * @param after it: its name, and what it is joined with
         * @param order the columns to order by
         * @param limit the most rows to give
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
