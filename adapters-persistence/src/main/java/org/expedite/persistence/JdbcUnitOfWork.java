package org.expedite.persistence;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.expedite.application.ConflictException;
import org.expedite.application.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Units of work as transactions of a JDBC database.
 *
 * <p>A try that lost a race is rolled back, and its connection is given back, before the next one
 * begins after a pause; so nobody waits for a lock or a connection that a pausing caller holds. The
 * pauses grow from about 10 ms to about half a second, and are of random length, so that those who
 * met once do not meet again.
 */
public final class JdbcUnitOfWork implements UnitOfWork {

    /** How often work is run at most, with the first time. */
    public static final int TRIES = 8;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);
    private static final double JITTER = 0.5;
    private static final TransactionDefinition APART =
            TransactionDefinition.of(Propagation.REQUIRES_NEW);
    private static final Logger LOG = LoggerFactory.getLogger(JdbcUnitOfWork.class);

    private final TransactionOperations<Connection> transactions;
    private final FailsafeExecutor<Object> tries = Failsafe.with(untilWonOrTired());

    /** What the present try leaves for the time after its commit. */
    private final ScopedValue<List<Runnable>> effects = ScopedValue.newInstance();

    /** What a try gave that was kept, and what is to follow it. */
    private record Kept<T>(T result, List<Runnable> effects) {}

    /**
     * Runs work in the transactions of one database.
     *
     * @param transactions of the data source that the work's stores use, too
     */
    public JdbcUnitOfWork(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        if (transactions.findTransactionStatus().isPresent()) {
            return inTransaction(work);
        }
        return untilWon(() -> inTransaction(work));
    }

    @Override
    public void afterCommit(Runnable effect) {
        if (effects.isBound()) {
            effects.get().add(effect);
        } else {
            follow(effect);
        }
    }

    /**
     * Runs work as {@link #run} does, but in a transaction of its own even within another unit of
     * work: what it did stays when the other is undone. It then holds a second connection.
     *
     * @throws ConflictException if it lost each of {@link #TRIES} times
     */
    public <T> T runApart(Supplier<T> work) {
        return untilWon(() -> transactions.execute(APART, _ -> work.get()));
    }

    /** The effects come last, when the connection is given back and no failure of theirs counts. */
    private <T> T untilWon(Supplier<T> attempt) {
        Kept<T> kept = kept(attempt);
        kept.effects().forEach(JdbcUnitOfWork::follow);
        return kept.result();
    }

    private <T> Kept<T> kept(Supplier<T> attempt) {
        try {
            return tries.get(() -> once(attempt));
        } catch (RuntimeException failure) {
            if (LostRace.isBehind(failure)) {
                throw new ConflictException(failure);
            }
            throw failure;
        }
    }

    /** Each try has a list of its own, so that nothing is left of one that lost. */
    private <T> Kept<T> once(Supplier<T> attempt) {
        List<Runnable> left = new ArrayList<>();
        return new Kept<>(ScopedValue.where(effects, left).call(attempt::get), left);
    }

    private static void follow(Runnable effect) {
        try {
            effect.run();
        } catch (RuntimeException failure) {
            LOG.error("What was to follow kept work failed", failure);
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transactions.executeWrite(_ -> work.get());
    }

    private static RetryPolicy<Object> untilWonOrTired() {
        return RetryPolicy.builder()
                .handleIf(LostRace::isBehind)
                .withMaxAttempts(TRIES)
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
