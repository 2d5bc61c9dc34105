package org.expedite.persistence;

import com.mysql.cj.exceptions.MysqlErrorNumbers;
import java.util.Set;
import org.h2.api.ErrorCode;

/** Tells failures that mean that there is a row of that key already, from all others. */
public final class DuplicateKey {
    private static final Set<Integer> ERRORS =
            Set.of(MysqlErrorNumbers.ER_DUP_ENTRY, ErrorCode.DUPLICATE_KEY_1);

    private DuplicateKey() {}

    /** Whether the failure, or anything that it was caused by, is a key that is there already. */
    public static boolean isBehind(Throwable failure) {
        return Causes.hasCode(failure, ERRORS);
    }
}
