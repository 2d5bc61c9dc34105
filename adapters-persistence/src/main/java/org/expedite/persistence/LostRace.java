package org.expedite.persistence;

import com.mysql.cj.exceptions.MysqlErrorNumbers;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.expedite.application.StaleVersionException;
import org.h2.api.ErrorCode;

/**
 * Tells failures that only mean that other work was faster, so that the same work may succeed when
 * it is run again, from all others.
 *
 * <p>A connection that broke is not among them: it may have broken during the commit, and then
 * nobody knows whether the work is done.
 */
final class LostRace {

    /** Serialization failure: the database rolled the transaction back. */
    private static final String SERIALIZATION_FAILURE = "40001";

    private static final Set<Integer> ERRORS =
            Set.of(
                    MysqlErrorNumbers.ER_LOCK_DEADLOCK,
                    MysqlErrorNumbers.ER_LOCK_WAIT_TIMEOUT,
                    MysqlErrorNumbers.ER_CHECKREAD,
                    // Several nodes write, and one of the others had committed the same row first.
                    MysqlErrorNumbers.ER_TRANSACTION_ROLLBACK_DURING_COMMIT,
                    ErrorCode.DEADLOCK_1,
                    ErrorCode.LOCK_TIMEOUT_1,
                    ErrorCode.CONCURRENT_UPDATE_1);

    private LostRace() {}

    /** Whether the failure, or anything that it was caused by, is a lost race. */
    static boolean isBehind(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (isOne(next)) {
                return true;
            }
            if (seen.add(next)) {
                addCauses(next, open);
            }
        }
        return false;
    }

    private static void addCauses(Throwable failure, Deque<Throwable> open) {
        if (failure.getCause() != null) {
            open.add(failure.getCause());
        }
        if (failure instanceof SQLException sql && sql.getNextException() != null) {
            open.add(sql.getNextException());
        }
    }

    private static boolean isOne(Throwable failure) {
        return switch (failure) {
            case StaleVersionException _ -> true;
            case SQLException sql ->
                    SERIALIZATION_FAILURE.equals(sql.getSQLState())
                            || ERRORS.contains(sql.getErrorCode());
            default -> false;
        };
    }
}
