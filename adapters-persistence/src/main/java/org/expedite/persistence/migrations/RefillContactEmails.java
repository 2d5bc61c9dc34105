package org.expedite.persistence.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.expedite.domain.customers.Contact;
import org.expedite.persistence.migrations.FillContactAddresses.Body;
import org.expedite.persistence.sql.JsonColumn;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the e-mail addresses of {@code contact_address} that are compared in another form now.
 * Until then only their letter case was ignored.
 */
public final class RefillContactEmails implements JavaMigration {
    private static final int PAGE = 500;

    private static final String NEXT_PAGE =
            """
            select id, version, body from registry_version
            where kind = 'CONTACT' and (id > ? or (id = ? and version > ?))
            order by id, version limit ?
            """;

    private static final String REPLACE =
            """
            update contact_address set address = ?
            where contact_id = ? and version = ? and means = 'EMAIL'
            """;

    private record Position(String id, int version) {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("087");
    }

    @Override
    public String getDescription() {
        return "refill contact emails";
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
            position = refillPage(connection, position);
        }
    }

    /** Refills one page, and returns the position of its last row, or null if there was none. */
    private static @Nullable Position refillPage(Connection connection, Position after)
            throws SQLException {
        Position last = null;
        try (PreparedStatement page = connection.prepareStatement(NEXT_PAGE);
                PreparedStatement replace = connection.prepareStatement(REPLACE)) {
            page.setString(1, after.id());
            page.setString(2, after.id());
            page.setInt(3, after.version());
            page.setInt(4, PAGE);
            boolean changes = false;
            try (ResultSet rows = page.executeQuery()) {
                while (rows.next()) {
                    last = new Position(rows.getString(1), rows.getInt(2));
                    String email = JsonColumn.read(rows.getString(3), Body.class).email();
                    changes |= replaced(replace, last, email);
                }
            }
            if (changes) {
                replace.executeBatch();
            }
        }
        return last;
    }

    private static boolean replaced(PreparedStatement replace, Position position, String email)
            throws SQLException {
        String compared = Contact.normalizedEmail(email);
        if (compared.equals(email.toLowerCase(Locale.ROOT))) {
            return false;
        }
        replace.setString(1, compared);
        replace.setString(2, position.id());
        replace.setInt(3, position.version());
        replace.addBatch();
        return true;
    }
}
