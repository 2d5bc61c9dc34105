package org.expedite.persistence.cases;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.expedite.application.ConflictException;
import org.expedite.application.UnavailableException;
import org.expedite.persistence.database.Connections;
import org.expedite.persistence.transactions.Retry;

/**
 * Reserves blocks of case numbers, each in its own short transaction on a connection outside of the
 * pool: all connections of the pool may be held by units of work that wait for the block.
 */
public final class NumberReservation {
    private static final String ADVANCE =
            "update case_number_block set next_number = next_number + ? where name = 'CASE'";
    private static final String NEXT =
            "select next_number from case_number_block where name = 'CASE'";

    private final Connections connections;

    /**
     * Creates the reservation of one database.
     *
     * @param connections to that database, outside of the pool
     */
    public NumberReservation(Connections connections) {
        this.connections = connections;
    }

    /**
     * Reserves a block. It is returned only after its transaction is committed.
     *
     * @param size the size of the block, at least 1
     * @throws UnavailableException if the database is locked or unreachable
     */
    NumberBlock next(int size) {
        try {
            return new NumberBlock(Retry.onWriteConflict(() -> takeBlock(size)), size);
        } catch (ConflictException locked) {
            throw new UnavailableException("Case numbers are", locked);
        }
    }

    private long takeBlock(int size) {
        try (Connection connection = connections.open()) {
            connection.setAutoCommit(false);
            advance(connection, size);
            long first = nextNumber(connection) - size;
            connection.commit();
            return first;
        } catch (SQLException failure) {
            throw new UnavailableException("Case numbers are", failure);
        }
    }

    /** Advances the next number, and so locks the row until this transaction ends. */
    private static void advance(Connection connection, int size) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            statement.setInt(1, size);
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException(
                        "The table case_number_block has lost its row CASE.");
            }
        }
    }

    private static long nextNumber(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEXT);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
