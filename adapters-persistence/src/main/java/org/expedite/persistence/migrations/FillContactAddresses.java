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
 * Fills {@code contact_address} for all versions of contacts that are there already. Their phones
 * and e-mail addresses stand in JSON, which the two databases read in different ways.
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

    /** What is read of a contact. */
    record Body(String email, List<String> phones) {}

    private record Place(String id, int version) {}

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
        Place place = new Place("", 0);
        while (place != null) {
            place = fillPage(connection, place);
        }
    }

    /** The place to go on from, null after the last page. */
    private static @Nullable Place fillPage(Connection connection, Place after)
            throws SQLException {
        Place last = null;
        try (PreparedStatement page = connection.prepareStatement(NEXT_PAGE);
                PreparedStatement add = connection.prepareStatement(ADD)) {
            page.setString(1, after.id());
            page.setString(2, after.id());
            page.setInt(3, after.version());
            page.setInt(4, PAGE);
            try (ResultSet rows = page.executeQuery()) {
                while (rows.next()) {
                    last = new Place(rows.getString(1), rows.getInt(2));
                    add(add, last, JsonColumn.read(rows.getString(3), Body.class));
                }
            }
            if (last != null) {
                add.executeBatch();
            }
        }
        return last;
    }

    private static void add(PreparedStatement add, Place place, Body body) throws SQLException {
        add(add, place, "EMAIL", body.email().toLowerCase(Locale.ROOT));
        Set<String> phones = new LinkedHashSet<>(body.phones());
        for (String phone : phones) {
            add(add, place, "PHONE", phone);
        }
    }

    private static void add(PreparedStatement add, Place place, String means, String address)
            throws SQLException {
        add.setString(1, place.id());
        add.setInt(2, place.version());
        add.setString(3, means);
        add.setString(4, address);
        add.addBatch();
    }
}
