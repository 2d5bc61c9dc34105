package org.expedite.persistence.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.expedite.application.UnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Checks the database on a connection of its own, so that a check succeeds while requests use all
 * connections of the pool. It reads a table, because a database node without a quorum still
 * responds to a bare {@code select 1}.
 */
public final class DatabaseCheck implements AutoCloseable {
    private static final String QUERY = "select version from registry_version limit 1";

    private final Connections connections;
    private @Nullable Connection connection;

    /**
     * Creates a check.
     *
     * @param connections to the database, outside of the pool
     */
    public DatabaseCheck(Connections connections) {
        this.connections = connections;
    }

    /**
     * Reads a row. If the connection of the last check is broken by now, it is replaced.
     *
     * @throws UnavailableException if the table cannot be read
     */
    public synchronized void run() {
        try {
            if (connection == null || !readsOn(connection)) {
                close();
                connection = connections.open();
                read(connection);
            }
        } catch (SQLException failure) {
            close();
            throw new UnavailableException("The database is", failure);
        }
    }

    private static boolean readsOn(Connection connection) {
        try {
            read(connection);
            return true;
        } catch (SQLException broken) {
            return false;
        }
    }

    private static void read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            row.next();
        }
    }

    /** Closes the connection. */
    @Override
    public synchronized void close() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException broken) {
                // It is thrown away either way.
            }
            connection = null;
        }
    }
}
