package org.expedite.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reads of the floors: by key, or the first rows of an index. */
final class FloorReads {
    static final String CASE = "select * from support_case where number = ?";

    static final String LIST =
            """
            select number, status, priority, proposed_priority, technical_level, expedited,
              grant_pending, channel, opened_at, opened_by_id, waiting_since_at,
              last_customer_activity_at, organization_id, requester_id, owner_id, serial, model,
              product_line, synopsis, description, customer_reference, follow_up, details, version
            from support_case where organization_id = ? order by opened_at desc, number desc limit 25
            """;

    static final String QUEUE =
            """
            select number, priority, expedited, waiting_since_at, last_customer_activity_at,
              organization_id, serial, model, product_line, synopsis
            from support_case where waiting_level = ?
            order by waiting_level, priority, expedited desc, waiting_since_at, number limit 25
            """;

    static final String FIRST =
            """
            select concat(number, ' ', organization_id) from support_case where waiting_level = ?
            order by waiting_level, priority, expedited desc, waiting_since_at, number
            limit 1 for update skip locked
            """;

    static final String PROGRAMME =
            "select version from registry_head where kind = 'PRODUCT_LINE' and id = 'M_SERIES'";

    private static final String TOKEN =
            """
            select t.id, t.roles, t.read_only, t.expires_at, t.last_used_at, a.id, a.kind, a.roles,
              a.active
            from access_token t join account a on a.id = t.account_id where t.hash = ?
            """;

    private static final String RECORD =
            """
            select version, body from registry_head where kind = ? and id = ?
            """;

    private static final String REFERRING =
            """
            select h.version, h.body from registry_link l
            join registry_head h on h.kind = l.kind and h.id = l.id
            where l.kind = ? and l.relation = ? and l.target = ?
            """;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Map<String, String> hashes = new HashMap<>();

    FloorReads(Connection connection) {
        this.connection = connection;
    }

    /** Reads the token of somebody with the account. */
    void token(String id) throws SQLException {
        rows(TOKEN, hashes.computeIfAbsent(id, i -> Callers.sha256(Callers.token(i))));
    }

    /** Reads what a decision on a serial number rests on: seven look-ups by key. */
    void facts(String group, int serial) throws SQLException {
        String contact = Callers.contact(group, 0);
        rows(RECORD, "CONTACT", contact);
        rows(RECORD, "ORGANIZATION", "org-" + group);
        rows(REFERRING, "CERTIFICATION", "HOLDER", contact);
        rows(RECORD, "ASSET", Callers.serial(group, serial));
        rows(RECORD, "PRODUCT", "M320");
        rows(RECORD, "PRODUCT_LINE", "M_SERIES");
        rows(RECORD, "CONTRACT", "C-" + group);
    }

    /** Reads all columns of all rows, and returns the first of each. */
    List<String> rows(String sql, String... parameters) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < parameters.length; i++) {
            statement.setString(i + 1, parameters[i]);
        }
        List<String> first = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                first.add(rows.getString(1));
                for (int column = 2; column <= columns; column++) {
                    rows.getString(column);
                }
            }
        }
        if (first.isEmpty()) {
            throw new IllegalStateException("Nothing found: " + sql + List.of(parameters));
        }
        return first;
    }
}
