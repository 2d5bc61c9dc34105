package org.expedite.persistence.migrations;

import java.sql.Connection;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;

/** Context that Flyway gives a migration in Java. */
record MigrationContext(Connection getConnection) implements Context {
    static Context on(Connection connection) {
        return new MigrationContext(connection);
    }

    @Override
    public Configuration getConfiguration() {
        return new FluentConfiguration();
    }
}
