package org.expedite.persistence.transactions;

import java.util.Set;
import org.expedite.persistence.database.DatabaseKind;

/** Tells failures that mean that somebody else held a row for too long, from all others. */
public final class LockWait {
    private static final Set<Integer> ERRORS = DatabaseKind.codes(DatabaseKind::lockWaits);

    private LockWait() {}

    /** Whether the failure, or anything that it was caused by, is a wait that was given up. */
    public static boolean isBehind(Throwable failure) {
        return Causes.hasCode(failure, ERRORS);
    }
}
