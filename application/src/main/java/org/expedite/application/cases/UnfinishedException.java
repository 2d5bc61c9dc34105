package org.expedite.application.cases;

import org.jspecify.annotations.Nullable;

/**
 * Work on many cases has not come to its end: it was told to stop, or failed on some of them. What
 * was done is kept; the work is to be begun again later.
 */
public final class UnfinishedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfinishedException(String reason, @Nullable RuntimeException firstFailure) {
        super(reason, firstFailure);
    }
}
