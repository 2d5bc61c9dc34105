package org.expedite.persistence.transactions;

import java.util.Set;
import org.expedite.persistence.database.DatabaseKind;

/** Recognizes failures caused by a timeout of a lock wait. */
public final class LockWait {
    private static final Set<Integer> ERRORS = DatabaseKind.codes(DatabaseKind::lockWaits);

    private LockWait() {}

    /** True if the failure, or one of its causes, is a lock wait that timed out. */
    public static boolean isBehind(Throwable failure) {
        return Causes.hasCode(failure, ERRORS);
    }
}
