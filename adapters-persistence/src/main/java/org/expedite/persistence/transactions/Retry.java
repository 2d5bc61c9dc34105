package org.expedite.persistence.transactions;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.function.Supplier;
import org.expedite.application.ConflictException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Retries work after a write conflict. The pauses between attempts grow from about 10 ms to about
 * half a second. Their length is random, so that two conflicting callers do not conflict again.
 */
public final class Retry {

    /** Maximum number of attempts, including the first. */
    public static final int MAX_ATTEMPTS = 16;

    /** Duration after which no further attempt begins. */
    public static final Duration MAX_DURATION = Duration.ofSeconds(20);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration MAX_PAUSE = Duration.ofMillis(500);
    private static final double JITTER = 0.5;
    private static final Logger LOG = LoggerFactory.getLogger(Retry.class);
    private static final FailsafeExecutor<Object> EXECUTOR = Failsafe.with(policy());

    private Retry() {}

    /**
     * Runs work, and again after each write conflict.
     *
     * @param work must release everything, connections included, if it fails
     * @return the result of the last attempt
     * @throws ConflictException if the last attempt ended in a write conflict too
     * @throws RuntimeException any other exception of an attempt
     */
    public static <T> T onWriteConflict(Supplier<T> work) {
        try {
            return EXECUTOR.get(work::get);
        } catch (RuntimeException failure) {
            if (WriteConflict.isBehind(failure)) {
                throw new ConflictException(failure);
            }
            throw failure;
        }
    }

    private static RetryPolicy<Object> policy() {
        return RetryPolicy.builder()
                .handleIf(WriteConflict::isBehind)
                .withMaxAttempts(MAX_ATTEMPTS)
                .withMaxDuration(MAX_DURATION)
                .withBackoff(FIRST_PAUSE, MAX_PAUSE)
                .withJitter(JITTER)
                .onRetry(
                        event ->
                                LOG.debug(
                                        "Attempt {} follows a write conflict",
                                        event.getAttemptCount() + 1,
                                        event.getLastException()))
                .build();
    }
}
