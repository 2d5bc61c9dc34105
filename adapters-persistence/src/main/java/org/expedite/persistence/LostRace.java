package org.expedite.persistence;

import com.mysql.cj.exceptions.MysqlErrorNumbers;
import java.sql.SQLException;
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
        return Causes.of(failure).anyMatch(LostRace::isOne);
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
