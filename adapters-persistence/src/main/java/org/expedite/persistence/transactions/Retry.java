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
 * Runs work again that lost a race. The pauses between two tries grow from about 10 ms to about
 * half a second, and are of random length, so that those who met once do not meet again.
 */
public final class Retry {

    /** How often work is run at most, with the first time. */
    public static final int MOST = 16;

    /** When no further try begins, whatever has been waited for. */
    public static final Duration LONGEST = Duration.ofSeconds(20);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);
    private static final double JITTER = 0.5;
    private static final Logger LOG = LoggerFactory.getLogger(Retry.class);
    private static final FailsafeExecutor<Object> EXECUTOR = Failsafe.with(untilWonOrTired());

    private Retry() {}

    /**
     * Runs work until it does not lose.
     *
     * @param attempt leaves nothing when it loses, not a connection either
     * @return what the last run gave
     * @throws ConflictException if it lost each of {@link #MOST} times
     * @throws RuntimeException what a run throws that did not lose a race
     */
    public static <T> T untilWon(Supplier<T> attempt) {
        try {
            return EXECUTOR.get(attempt::get);
        } catch (RuntimeException failure) {
            if (WriteConflict.isBehind(failure)) {
                throw new ConflictException(failure);
            }
            throw failure;
        }
    }

    private static RetryPolicy<Object> untilWonOrTired() {
        return RetryPolicy.builder()
                .handleIf(WriteConflict::isBehind)
                .withMaxAttempts(MOST)
                .withMaxDuration(LONGEST)
                .withBackoff(FIRST_PAUSE, LONGEST_PAUSE)
                .withJitter(JITTER)
                .onRetry(
                        event ->
                                LOG.debug(
                                        "Try {} follows one that lost a race",
                                        event.getAttemptCount() + 1,
                                        event.getLastException()))
                .build();
    }
}
