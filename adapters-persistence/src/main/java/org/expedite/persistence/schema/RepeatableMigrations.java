package org.expedite.persistence.schema;

import io.micronaut.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Configures the migrations of the data source {@code default}: a run that died at any point can be
 * repeated, and a schema with migrations that this program does not have is refused.
 */
@Singleton
@Named(RepeatableMigrations.DATA_SOURCE)
public final class RepeatableMigrations implements FlywayConfigurationCustomizer {
    static final String DATA_SOURCE = "default";

    @Override
    public String getName() {
        return DATA_SOURCE;
    }

    @Override
    public void customizeFluentConfiguration(FluentConfiguration configuration) {
        configuration
                .dataSource(RepeatableDataSource.around(configuration.getDataSource()))
                .callbacks(new FailedMigrationCleanup())
                // Flyway ignores migrations of a newer program unless told.
                .ignoreMigrationPatterns(new String[0]);
    }
}
