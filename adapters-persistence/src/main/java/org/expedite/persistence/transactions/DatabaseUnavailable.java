package org.expedite.persistence.transactions;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.expedite.persistence.database.DatabaseKind;

/**
 * Tells failures of a database that is too busy, or cannot be reached, from all others: no
 * connection was free or to be had in time, or a statement took too long and was undone. Nothing
 * was changed, and the same work may succeed later.
 *
 * <p>A connection that broke is not among them: it may have broken during the commit, and then
 * nobody knows whether the work is done.
 */
public final class DatabaseUnavailable {

    private static final Set<Integer> ERRORS = DatabaseKind.codes(DatabaseKind::outages);

    private DatabaseUnavailable() {}

    /**
     * Judges a failure.
     *
     * @param failure what a store threw
     * @return whether it, or anything that it was caused by, is an outage
     */
    public static boolean isBehind(Throwable failure) {
        return Causes.of(failure).anyMatch(DatabaseUnavailable::isOne);
    }

    private static boolean isOne(Throwable failure) {
        return switch (failure) {
            // The pool's word for waiting in vain, whatever the reason.
            case SQLTransientConnectionException _ -> true;
            case SQLTimeoutException _ -> true;
            case SQLException sql -> ERRORS.contains(sql.getErrorCode());
            default -> false;
        };
    }
}
