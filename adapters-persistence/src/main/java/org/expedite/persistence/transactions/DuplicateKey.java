package org.expedite.persistence.transactions;

import java.util.Set;
import org.expedite.persistence.database.DatabaseKind;

/** Tells failures that mean that there is a row of that key already, from all others. */
public final class DuplicateKey {
    private static final Set<Integer> ERRORS = DatabaseKind.codes(DatabaseKind::duplicateKeys);

    private DuplicateKey() {}

    /** Whether the failure, or anything that it was caused by, is a key that is there already. */
    public static boolean isBehind(Throwable failure) {
        return Causes.hasCode(failure, ERRORS);
    }
}
