package org.expedite.persistence;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
         * A select with these conditions.
         *
         * @param before the conditions: the columns and the table
         * @param order the columns to order by
         * @param limit the most rows to give
         */
        public Select select(String before, String order, int limit) {
            String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
            values.add(limit);
            return new Select(
                    before + where + " order by " + order + " limit ?", List.copyOf(values));
        }
    }
}
