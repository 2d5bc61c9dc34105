package org.expedite.persistence.transactions;

import java.util.Set;
import org.expedite.persistence.database.DatabaseKind;

/** Recognizes failures caused by a duplicate key. */
public final class DuplicateKey {
    private static final Set<Integer> ERRORS = DatabaseKind.codes(DatabaseKind::duplicateKeys);

    private DuplicateKey() {}

    /** True if the failure, or one of its causes, is a duplicate key. */
    public static boolean isBehind(Throwable failure) {
        return Causes.hasCode(failure, ERRORS);
    }
}
