package org.expedite.persistence.transactions;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.expedite.application.UnavailableException;
import org.expedite.application.UnknownOutcomeException;
import org.expedite.persistence.database.DatabaseKind;

/**
 * Recognizes failures of a database that is overloaded or unreachable: no connection was available
 * in time, a statement timed out and was rolled back, or a connection broke before the commit.
 * Nothing was changed, and the same work may succeed later.
 *
 * <p>A connection that broke during the commit does not count: it is unknown whether the work is
 * done, see {@link UnknownOutcomeException}.
 */
public final class DatabaseUnavailable {

    /** SQL state of a connection that was lost during a commit. */
    private static final String UNKNOWN = "08007";

    private static final Set<Integer> ERRORS = DatabaseKind.codes(DatabaseKind::unavailable);

    private DatabaseUnavailable() {}

    /**
     * Classifies a failure.
     *
     * @param failure an exception of an adapter
     * @return true if it, or one of its causes, means that the database is unavailable
     */
    public static boolean isBehind(Throwable failure) {
        return Causes.of(failure).noneMatch(DatabaseUnavailable::isUnknownOutcome)
                && (ConnectionLost.isBehind(failure)
                        || Causes.of(failure).anyMatch(DatabaseUnavailable::isUnavailable));
    }

    private static boolean isUnknownOutcome(Throwable failure) {
        return failure instanceof UnknownOutcomeException
                || (failure instanceof SQLException sql && UNKNOWN.equals(sql.getSQLState()));
    }

    private static boolean isUnavailable(Throwable failure) {
        return switch (failure) {
            case UnavailableException _ -> true;
            // Thrown by the pool if no connection became available, whatever the reason.
            case SQLTransientConnectionException _ -> true;
            case SQLTimeoutException _ -> true;
            case SQLException sql -> ERRORS.contains(sql.getErrorCode());
            default -> false;
        };
    }
}
