package org.expedite.application.upkeep;

import org.jspecify.annotations.Nullable;

/**
 * Thrown if a batch was stopped before the end, or failed on some cases. Finished cases are stored;
 * the batch must be started again later.
 */
public final class BatchInterruptedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BatchInterruptedException(String reason, @Nullable RuntimeException firstFailure) {
        super(reason, firstFailure);
    }
}
