package org.expedite.persistence.migrations;

import java.sql.PreparedStatement;
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
    private static final String REPLACE =
            """
            update contact_address set address = ?
            where contact_id = ? and version = ? and means = 'EMAIL'
            """;

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
        return false;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        ContactVersions.deriveFromEach(
                context.getConnection(), REPLACE, RefillContactEmails::replace);
    }

    private static void replace(PreparedStatement replace, String id, int version, String body)
            throws SQLException {
        String email = JsonColumn.read(body, Body.class).email();
        String compared = Contact.normalizedEmail(email);
        if (!compared.equals(email.toLowerCase(Locale.ROOT))) {
            replace.setString(1, compared);
            replace.setString(2, id);
            replace.setInt(3, version);
            replace.addBatch();
        }
    }
}
