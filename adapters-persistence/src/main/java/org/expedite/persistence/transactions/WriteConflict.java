package org.expedite.persistence.transactions;

import java.sql.SQLException;
import java.util.Set;
import org.expedite.application.StaleVersionException;
import org.expedite.persistence.database.DatabaseKind;

/**
 * Tells failures that only mean that other work was faster, so that the same work may succeed when
 * it is run again, from all others.
 *
 * <p>A connection that broke is not among them: it may have broken during the commit, and then
 * nobody knows whether the work is done.
 */
public final class WriteConflict {

    /** Serialization failure: the database rolled the transaction back. */
    private static final String SERIALIZATION_FAILURE = "40001";

    private static final Set<Integer> ERRORS = DatabaseKind.codes(DatabaseKind::lostRaces);

    private WriteConflict() {}

    /** Whether the failure, or anything that it was caused by, is a lost race. */
    public static boolean isBehind(Throwable failure) {
        return Causes.of(failure).anyMatch(WriteConflict::isOne);
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
