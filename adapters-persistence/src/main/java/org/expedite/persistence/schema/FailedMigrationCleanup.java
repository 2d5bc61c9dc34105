package org.expedite.persistence.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Deletes the rows of the history that say that a migration failed, so that the migration runs
 * again. Those of a newer program stay, and refuse this one.
 */
final class FailedMigrationCleanup implements Callback {
    private static final String DELETE =
            "delete from flyway_schema_history where success = false and installed_rank = ?";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_VALIDATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            if (hasFailures(context.getConnection())) {
                delete(context.getConnection(), failures(context));
            }
        } catch (SQLException failure) {
            throw new FlywayException("The history of migrations cannot be read", failure);
        }
    }

    @Override
    public String getCallbackName() {
        return "failed migration cleanup";
    }

    private static boolean hasFailures(Connection connection) throws SQLException {
        if (!new SchemaObjects(connection).hasTable("flyway_schema_history")) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            return statement
                    .executeQuery("select 1 from flyway_schema_history where success = false")
                    .next();
        }
    }

    private static List<Integer> failures(Context context) {
        MigrationInfo[] all =
                Flyway.configure()
                        .configuration(context.getConfiguration())
                        .callbacks(new Callback[0])
                        .load()
                        .info()
                        .all();
        return Arrays.stream(all)
                .filter(migration -> migration.getState() == MigrationState.FAILED)
                .map(MigrationInfo::getInstalledRank)
                .toList();
    }

    private static void delete(Connection connection, List<Integer> ranks) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            for (int rank : ranks) {
                statement.setInt(1, rank);
                statement.executeUpdate();
            }
        }
    }
}
