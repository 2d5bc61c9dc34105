package org.expedite.persistence.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.expedite.persistence.sql.JsonColumn;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Fills {@code contact_address} for all existing versions of contacts. Their phone numbers and
 * e-mail addresses are in JSON, which the two databases query differently.
 */
public final class FillContactAddresses implements JavaMigration {
    private static final int PAGE = 500;

    private static final String NEXT_PAGE =
            """
            select id, version, body from registry_version
            where kind = 'CONTACT' and (id > ? or (id = ? and version > ?))
            order by id, version limit ?
            """;

    private static final String ADD =
            "insert into contact_address (contact_id, version, means, address) values (?, ?, ?, ?)";

    /** The properties of a contact's JSON that are read. */
    record Body(String email, List<String> phones) {}

    private record Position(String id, int version) {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("051");
    }

    @Override
    public String getDescription() {
        return "fill contact address";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        Position position = new Position("", 0);
        while (position != null) {
            position = fillPage(connection, position);
        }
    }

    /** Fills in one page, and returns the position of its last row, or null if there was none. */
    private static @Nullable Position fillPage(Connection connection, Position after)
            throws SQLException {
        Position last = null;
        try (PreparedStatement page = connection.prepareStatement(NEXT_PAGE);
                PreparedStatement add = connection.prepareStatement(ADD)) {
            page.setString(1, after.id());
            page.setString(2, after.id());
            page.setInt(3, after.version());
            page.setInt(4, PAGE);
            try (ResultSet rows = page.executeQuery()) {
                while (rows.next()) {
                    last = new Position(rows.getString(1), rows.getInt(2));
                    add(add, last, JsonColumn.read(rows.getString(3), Body.class));
                }
            }
            if (last != null) {
                add.executeBatch();
            }
        }
        return last;
    }

    private static void add(PreparedStatement add, Position position, Body body)
            throws SQLException {
        add(add, position, "EMAIL", body.email().toLowerCase(Locale.ROOT));
        Set<String> phones = new LinkedHashSet<>(body.phones());
        for (String phone : phones) {
            add(add, position, "PHONE", phone);
        }
    }

    private static void add(PreparedStatement add, Position position, String means, String address)
            throws SQLException {
        add.setString(1, position.id());
        add.setInt(2, position.version());
        add.setString(3, means);
        add.setString(4, address);
        add.addBatch();
    }
}
