package org.expedite.persistence.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Runs a migration of rows in steps, each in a transaction of its own. A killed migration is
 * repeated from the beginning, so a step must leave what it finds done.
 */
final class BoundedSteps {
    /** A step of a migration. */
    interface Step<P> {
        /** Does the work after a position, and returns the next position, or null at the end. */
        @Nullable P after(P position) throws SQLException;
    }

    private BoundedSteps() {}

    /** Runs all steps. */
    static <P> void run(Connection connection, P first, Step<P> step) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            P position = first;
            while (position != null) {
                position = step.after(position);
                connection.commit();
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }
}
