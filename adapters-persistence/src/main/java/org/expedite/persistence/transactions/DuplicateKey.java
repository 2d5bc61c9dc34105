package org.expedite.persistence.transactions;

import io.micronaut.data.exceptions.DataAccessException;
import java.util.Set;
import org.expedite.persistence.database.DatabaseKind;

/** Recognizes failures caused by a duplicate key. */
public final class DuplicateKey {
    private static final Set<Integer> ERRORS = DatabaseKind.codes(DatabaseKind::duplicateKeys);

    private DuplicateKey() {}

    /**
     * Runs an insertion.
     *
     * @return false if its key is taken; nothing is inserted then
     */
    public static boolean isInserted(Runnable insertion) {
        try {
            insertion.run();
            return true;
        } catch (DataAccessException failure) {
            if (isBehind(failure)) {
                return false;
            }
            throw failure;
        }
    }

    /** True if the failure, or one of its causes, is a duplicate key. */
    public static boolean isBehind(Throwable failure) {
        return Causes.hasCode(failure, ERRORS);
    }
}
