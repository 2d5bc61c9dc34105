package org.expedite.persistence.migrations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Copies the current version of each record to its head, some in each transaction. The serial
 * numbers of contracts are left out: {@code contract_serial} has them.
 */
public final class FillRegistryHeads implements JavaMigration {
    private static final int PAGE = 500;

    private static final JsonMapper JSON = new JsonMapper();

    private static final String NEXT =
            """
            select v.kind, v.id, v.recorded_at, v.recorded_by, v.body
            from registry_head h
            join registry_version v on v.kind = h.kind and v.id = h.id and v.version = h.version
            where h.kind >= ? and (h.kind > ? or h.id > ?)
            order by h.kind, h.id limit ?
            """;

    private static final String FILL =
            """
            update registry_head set recorded_at = ?, recorded_by = ?, body = ?
            where kind = ? and id = ?
            """;

    private record Position(String kind, String id) {}

    /** Creates the migration; called by Flyway. */
    public FillRegistryHeads() {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("142");
    }

    @Override
    public String getDescription() {
        return "fill registry heads";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (PreparedStatement next = connection.prepareStatement(NEXT);
                PreparedStatement fill = connection.prepareStatement(FILL)) {
            BoundedSteps.run(connection, new Position("", ""), last -> fillAfter(next, fill, last));
        }
    }

    /** Fills the next heads, and returns the position of the last one, or null at the end. */
    private static @Nullable Position fillAfter(
            PreparedStatement next, PreparedStatement fill, Position after) throws SQLException {
        Position last = null;
        next.setString(1, after.kind());
        next.setString(2, after.kind());
        next.setString(3, after.id());
        next.setInt(4, PAGE);
        try (ResultSet rows = next.executeQuery()) {
            while (rows.next()) {
                last = new Position(rows.getString(1), rows.getString(2));
                fill.setTimestamp(1, rows.getTimestamp(3));
                fill.setString(2, rows.getString(4));
                fill.setString(3, body(last.kind(), rows.getString(5)));
                fill.setString(4, last.kind());
                fill.setString(5, last.id());
                fill.addBatch();
            }
        }
        if (last != null) {
            fill.executeBatch();
        }
        return last;
    }

    private static String body(String kind, String body) {
        if (!"CONTRACT".equals(kind)) {
            return body;
        }
        try {
            return ((ObjectNode) JSON.readTree(body)).without("covered_serials").toString();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Stored JSON of a contract is no object", unreadable);
        }
    }
}
