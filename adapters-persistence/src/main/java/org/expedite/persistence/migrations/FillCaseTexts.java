package org.expedite.persistence.migrations;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Once filled {@code case_text}. Version 078 drops that table, so nothing is left to do here;
 * {@link FillCaseWords} stores the words of existing cases.
 */
public final class FillCaseTexts implements JavaMigration {
    /** Creates the migration; called by Flyway. */
    public FillCaseTexts() {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("024");
    }

    @Override
    public String getDescription() {
        return "fill case text";
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
    public void migrate(Context context) {}
}
