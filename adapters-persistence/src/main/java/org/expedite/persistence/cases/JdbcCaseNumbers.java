package org.expedite.persistence.cases;

import io.micronaut.data.exceptions.DataAccessException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.expedite.application.cases.CaseNumbers;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.persistence.database.Connections;
import org.expedite.persistence.transactions.Retry;

/**
 * Case numbers of one node. It takes them from the database in blocks, each in its own short
 * transaction, and assigns them from memory.
 *
 * <p>Each block gets its own connection outside of the pool: threads that wait for the block may be
 * within units of work and hold all connections of the pool.
 */
public final class JdbcCaseNumbers implements CaseNumbers {
    /** Default size of a block. */
    public static final int DEFAULT_BLOCK = 50;

    private static final String ADVANCE =
            "update case_number_block set next_number = next_number + ? where name = 'CASE'";
    private static final String NEXT =
            "select next_number from case_number_block where name = 'CASE'";

    private final Connections connections;
    private final int size;

    private long next;
    private long end;

    /**
     * Creates the numbers of one database.
     *
     * @param connections to that database, outside of the pool
     * @param size the size of a block, at least 1; numbers left when the node stops are never used
     */
    public JdbcCaseNumbers(Connections connections, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("A block must have 1 number or more: " + size);
        }
        this.connections = connections;
        this.size = size;
    }

    @Override
    public synchronized CaseNumber next(LocalDate day) {
        if (next == end) {
            // Assigned only after the block is committed.
            long first = Retry.onWriteConflict(this::takeBlock);
            next = first;
            end = first + size;
        }
        return CaseNumber.of(day, next++);
    }

    private long takeBlock() {
        try (Connection connection = connections.open()) {
            connection.setAutoCommit(false);
            advance(connection);
            long first = nextNumber(connection) - size;
            connection.commit();
            return first;
        } catch (SQLException failure) {
            throw new DataAccessException("Cannot take case numbers", failure);
        }
    }

    /** Advances the next number, and so locks the row until this transaction ends. */
    private void advance(Connection connection) throws SQLException {
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
