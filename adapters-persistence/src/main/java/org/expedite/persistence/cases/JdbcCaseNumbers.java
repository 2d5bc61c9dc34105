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
 * Case numbers of one node. It takes them from the database in blocks, each in a short transaction
 * of its own, and hands them out of memory.
 *
 * <p>A block is taken on a connection that is opened for it, beside the pool: those who wait for
 * the block may be within units of work and hold all connections of the pool.
 */
public final class JdbcCaseNumbers implements CaseNumbers {
    /** How many numbers a node takes at once, unless told otherwise. */
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
     * Numbers from one database.
     *
     * @param connections to that database, beside the pool
     * @param size how many to take at once, 1 or more; what is left of them when the node stops is
     *     never used
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
            // Only a block that is surely ours changes anything here.
            long first = Retry.untilWon(this::takeBlock);
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

    /** Keeps others from taking a block until this transaction ends. */
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
