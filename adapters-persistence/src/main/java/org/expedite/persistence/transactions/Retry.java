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
 * Retries work after a write conflict, and once after a lost connection. The pauses between
 * attempts grow from about 10 ms to about half a second. Their length is random, so that two
 * conflicting callers do not conflict again.
 */
public final class Retry {

    /** Maximum number of attempts, including the first. */
    public static final int MAX_ATTEMPTS = 16;

    /** Duration after which no further attempt begins. */
    public static final Duration MAX_DURATION = Duration.ofSeconds(20);

    /**
     * Duration after which a lost connection is not replaced by another one: the caller has waited
     * long enough.
     */
    private static final Duration QUICK_FAILURE = Duration.ofSeconds(5);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration MAX_PAUSE = Duration.ofMillis(500);
    private static final double JITTER = 0.5;
    private static final Logger LOG = LoggerFactory.getLogger(Retry.class);
    private static final FailsafeExecutor<Object> EXECUTOR = Failsafe.with(policy());
    private static final FailsafeExecutor<Object> ONCE = Failsafe.with(lostConnectionPolicy());

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

    /**
     * Runs work, and once more if its connection broke.
     *
     * @param work must have changed nothing if it fails with a lost connection
     * @return the result of the last attempt
     * @throws RuntimeException any exception of the last attempt
     */
    static <T> T onceOnLostConnection(Supplier<T> work) {
        return ONCE.get(work::get);
    }

    private static RetryPolicy<Object> lostConnectionPolicy() {
        return RetryPolicy.builder()
                .handleIf(ConnectionLost::isBehind)
                .withMaxAttempts(2)
                .withMaxDuration(QUICK_FAILURE)
                .onRetry(
                        event ->
                                LOG.debug(
                                        "Another attempt follows a lost connection",
                                        event.getLastException()))
                .build();
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
