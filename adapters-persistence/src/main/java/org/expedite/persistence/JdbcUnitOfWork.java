package org.expedite.persistence;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import dev.failsafe.function.CheckedSupplier;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
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

    /**
     * Runs work as {@link #run} does, but in a transaction of its own even within another unit of
     * work: what it did stays when the other is undone. It then holds a second connection.
     *
     * @throws ConflictException if it lost each of {@link #TRIES} times
     */
    public <T> T runApart(Supplier<T> work) {
        return untilWon(() -> transactions.execute(APART, _ -> work.get()));
    }

    private <T> T untilWon(CheckedSupplier<T> attempt) {
        try {
            return tries.get(attempt);
        } catch (RuntimeException failure) {
            if (LostRace.isBehind(failure)) {
                throw new ConflictException(failure);
            }
            throw failure;
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
