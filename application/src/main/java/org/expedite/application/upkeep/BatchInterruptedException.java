package org.expedite.application.upkeep;

import org.jspecify.annotations.Nullable;

/**
 * Work on many cases has not come to its end: it was told to stop, or failed on some of them. What
 * was done is kept; the work is to be begun again later.
 */
public final class BatchInterruptedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BatchInterruptedException(String reason, @Nullable RuntimeException firstFailure) {
        super(reason, firstFailure);
    }
}
