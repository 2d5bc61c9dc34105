package org.expedite.persistence.transactions;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.expedite.application.UnknownOutcomeException;
import org.expedite.persistence.database.DatabaseKind;

/**
 * Recognizes failures caused by a connection that broke, or on which no response came in time.
 * Before the commit nothing is changed then: the database rolls back what the connection had begun.
 */
public final class ConnectionLost {
    /** First two characters of the SQL states of connection failures. */
    private static final String CONNECTION_FAILURE = "08";

    /** Message of the pool's exception for a connection that it has thrown away. */
    private static final String EVICTED = "Connection is closed";

    private static final Set<Integer> ERRORS = DatabaseKind.codes(DatabaseKind::lostConnections);

    private ConnectionLost() {}

    /** True if the failure, or one of its causes, is a connection that was lost before a commit. */
    public static boolean isBehind(Throwable failure) {
        return Causes.of(failure).noneMatch(UnknownOutcomeException.class::isInstance)
                && Causes.of(failure).anyMatch(ConnectionLost::isLost);
    }

    private static boolean isLost(Throwable failure) {
        return switch (failure) {
            // The pool has waited for a connection in vain; see DatabaseUnavailable.
            case SQLTransientConnectionException _ -> false;
            case SQLRecoverableException _ -> true;
            case SQLException sql ->
                    String.valueOf(sql.getSQLState()).startsWith(CONNECTION_FAILURE)
                            || ERRORS.contains(sql.getErrorCode())
                            || isEvicted(sql);
            default -> false;
        };
    }

    /**
     * True if the pool has thrown the connection away because it broke. Cleaning up then fails with
     * this exception, which hides the first one.
     */
    private static boolean isEvicted(SQLException sql) {
        return sql.getSQLState() == null && EVICTED.equals(sql.getMessage());
    }
}
