package org.expedite.persistence.migrations;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.expedite.domain.search.SearchTerms;
import org.expedite.persistence.search.IcuWordAnalyzer;
import org.expedite.persistence.sql.JsonColumn;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Fills {@code contact_word} for all existing versions of contacts. It can be repeated after it was
 * killed.
 */
public final class FillContactWords implements JavaMigration {
    private static final String ADD =
            "insert ignore into contact_word (contact_id, version, word) values (?, ?, ?)";

    /** The property of a contact's JSON that is read. */
    record Body(String name) {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("074");
    }

    @Override
    public String getDescription() {
        return "fill contact word";
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
        ContactVersions.deriveFromEach(context.getConnection(), ADD, FillContactWords::add);
    }

    private static void add(PreparedStatement add, String id, int version, String body)
            throws SQLException {
        String name = JsonColumn.read(body, Body.class).name();
        for (String word : SearchTerms.of(name, IcuWordAnalyzer.INSTANCE).words()) {
            add.setString(1, id);
            add.setInt(2, version);
            add.setString(3, word);
            add.addBatch();
        }
    }
}
