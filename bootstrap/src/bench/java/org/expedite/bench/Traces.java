package org.expedite.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expedite.bench.Tables.Row;
import org.expedite.bench.Tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * The rows that the program writes for each of its changes. A floor writes the same ones, and
 * nothing else.
 *
 * @param intake of a new case
 * @param escalation of a granted request for priority escalation
 * @param claim of the first case of a queue
 */
record Traces(Trace intake, Trace escalation, Trace claim) {

    /**
     * The rows of one change.
     *
     * @param number the case that was changed
     * @param inserted new rows
     * @param updated rows that had been there, as they are afterwards
     */
    record Trace(String number, List<Row> inserted, List<Row> updated) {}

    /** Lets the program make each of the changes, and compares the rows before and after. */
    static Traces record(Api api, Connection connection, Tables tables)
            throws IOException, SQLException {
        String customer = Callers.token(Callers.contact(Templates.GROUP, 0));
        String engineer = Callers.token(Callers.engineer(0));
        String waiting = api.open(customer, Callers.newCase(Templates.GROUP, 0));
        List<Row> opened = tables.mentioning(connection, waiting);
        api.send("POST", "/v1/queues/L1/claims", engineer, null);
        api.send("POST", "/v1/queues/L1/claims", engineer, null);
        List<Row> claimed = tables.mentioning(connection, waiting);

        String escalated = api.open(customer, Callers.newCase(Templates.GROUP, 0));
        List<Row> before = tables.mentioning(connection, escalated);
        api.send(
                "POST",
                "/v1/cases/" + escalated + "/escalations",
                customer,
                HttpOperations.ESCALATION);
        List<Row> after = tables.mentioning(connection, escalated);
        return new Traces(
                difference(waiting, List.of(), opened),
                difference(escalated, before, after),
                difference(waiting, opened, claimed));
    }

    private static Trace difference(String number, List<Row> before, List<Row> after) {
        Map<List<Object>, Row> known = new LinkedHashMap<>();
        for (Row row : before) {
            known.put(identity(row), row);
        }
        List<Row> inserted = new ArrayList<>();
        List<Row> updated = new ArrayList<>();
        for (Row row : after) {
            @Nullable Row old = known.get(identity(row));
            if (old == null) {
                inserted.add(row);
            } else if (!old.values().equals(row.values())) {
                updated.add(row);
            }
        }
        if (inserted.isEmpty() && updated.isEmpty()) {
            throw new IllegalStateException("The program wrote nothing for " + number);
        }
        return new Trace(number, inserted, updated);
    }

    private static List<Object> identity(Row row) {
        Table table = row.table();
        List<Object> identity = new ArrayList<>();
        identity.add(table.name());
        identity.addAll(row.key());
        return identity;
    }
}
