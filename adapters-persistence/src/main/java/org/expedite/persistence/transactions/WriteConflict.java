package org.expedite.persistence.transactions;

import java.sql.SQLException;
import java.util.Set;
import org.expedite.application.StaleVersionException;
import org.expedite.persistence.database.DatabaseKind;

/**
 * Recognizes failures caused by concurrent work, so that the same work may succeed when it is
 * retried.
 *
 * <p>A broken connection does not count; see {@link ConnectionLost}.
 */
public final class WriteConflict {

    /** SQL state of a serialization failure: the database rolled the transaction back. */
    private static final String SERIALIZATION_FAILURE = "40001";

    private static final Set<Integer> ERRORS = DatabaseKind.codes(DatabaseKind::writeConflicts);

    private WriteConflict() {}

    /** True if the failure, or one of its causes, is a write conflict. */
    public static boolean isBehind(Throwable failure) {
        return Causes.of(failure).anyMatch(WriteConflict::isConflict);
    }

    private static boolean isConflict(Throwable failure) {
        return switch (failure) {
            case StaleVersionException _ -> true;
            case SQLException sql ->
                    SERIALIZATION_FAILURE.equals(sql.getSQLState())
                            || ERRORS.contains(sql.getErrorCode());
            default -> false;
        };
    }
}
