package org.expedite.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.expedite.bench.Tables.Column;
import org.expedite.bench.Tables.Row;
import org.expedite.bench.Tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the program wrote in one change, for another case: one update for each changed row,
 * one insert of many rows for each table, and the commit.
 */
final class RowWriter implements AutoCloseable {
    private final Connection connection;
    private final Traces.Trace trace;
    private final List<String> uuids;
    private final List<Step> steps = new ArrayList<>();

    /** One statement, and the values of the template for its parameters. */
    private record Step(PreparedStatement statement, List<@Nullable String> values) {}

    RowWriter(Connection connection, Traces.Trace trace) throws SQLException {
        this.connection = connection;
        this.trace = trace;
        uuids = Cloner.uuids(trace.inserted());
        for (Row row : trace.updated()) {
            steps.add(update(row));
        }
        Map<Table, List<Row>> inserted = new LinkedHashMap<>();
        for (Row row : trace.inserted()) {
            inserted.computeIfAbsent(row.table(), _ -> new ArrayList<>()).add(row);
        }
        for (Map.Entry<Table, List<Row>> rows : inserted.entrySet()) {
            steps.add(insert(rows.getKey(), rows.getValue()));
        }
    }

    /** Writes the rows for a case of a group, and commits. */
    void write(String number, String group) throws SQLException {
        List<String> fresh = uuids.stream().map(_ -> UUID.randomUUID().toString()).toList();
        for (Step step : steps) {
            int index = 0;
            for (@Nullable String value : step.values()) {
                step.statement().setString(++index, changed(value, number, group, fresh));
            }
            step.statement().executeUpdate();
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        for (Step step : steps) {
            step.statement().close();
        }
    }

    private @Nullable String changed(
            @Nullable String value, String number, String group, List<String> fresh) {
        if (value == null || value.length() < Templates.GROUP.length()) {
            return value;
        }
        String changed = value.replace(trace.number(), number).replace(Templates.GROUP, group);
        for (int i = 0; i < fresh.size(); i++) {
            changed = changed.replace(uuids.get(i), fresh.get(i));
        }
        return changed;
    }

    private Step insert(Table table, List<Row> rows) throws SQLException {
        String marks =
                table.columns().stream().map(_ -> "?").collect(Collectors.joining(", ", "(", ")"));
        String sql =
                "insert into %s (%s) values %s"
                        .formatted(
                                table.name(),
                                table.list(),
                                rows.stream().map(_ -> marks).collect(Collectors.joining(", ")));
        List<@Nullable String> values = new ArrayList<>();
        for (Row row : rows) {
            values.addAll(row.values().values());
        }
        return new Step(connection.prepareStatement(sql), values);
    }

    private Step update(Row row) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        List<String> sets = new ArrayList<>();
        for (Column column : row.table().columns()) {
            if (!row.table().key().contains(column.name())) {
                sets.add(column.name() + " = ?");
                values.add(row.values().get(column.name()));
            }
        }
        values.addAll(row.key());
        String sql =
                "update %s set %s where %s"
                        .formatted(
                                row.table().name(),
                                String.join(", ", sets),
                                row.table().key().stream()
                                        .map(name -> name + " = ?")
                                        .collect(Collectors.joining(" and ")));
        return new Step(connection.prepareStatement(sql), values);
    }
}
