package org.expedite.persistence.transactions;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.expedite.application.UnavailableException;
import org.expedite.persistence.database.DatabaseKind;

/**
 * Recognizes failures of a database that is overloaded or unreachable: no connection was available
 * in time, or a statement timed out and was rolled back. Nothing was changed, and the same work may
 * succeed later.
 *
 * <p>A broken connection does not count: it may have broken during the commit, and then it is
 * unknown whether the work is done.
 */
public final class DatabaseUnavailable {

    private static final Set<Integer> ERRORS = DatabaseKind.codes(DatabaseKind::unavailable);

    private DatabaseUnavailable() {}

    /**
     * Classifies a failure.
     *
     * @param failure an exception of an adapter
     * @return true if it, or one of its causes, means that the database is unavailable
     */
    public static boolean isBehind(Throwable failure) {
        return Causes.of(failure).anyMatch(DatabaseUnavailable::isUnavailable);
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
