package org.expedite.persistence;

import com.mysql.cj.exceptions.MysqlErrorNumbers;
import java.util.Set;
import org.h2.api.ErrorCode;

/** Tells failures that mean that somebody else held a row for too long, from all others. */
public final class LockWait {
    private static final Set<Integer> ERRORS =
            Set.of(MysqlErrorNumbers.ER_LOCK_WAIT_TIMEOUT, ErrorCode.LOCK_TIMEOUT_1);

    private LockWait() {}

    /** Whether the failure, or anything that it was caused by, is a wait that was given up. */
    public static boolean isBehind(Throwable failure) {
        return Causes.hasCode(failure, ERRORS);
    }
}
