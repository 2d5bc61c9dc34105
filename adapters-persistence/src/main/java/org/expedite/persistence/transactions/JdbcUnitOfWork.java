package org.expedite.persistence.transactions;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.expedite.application.UnitOfWork;
import org.expedite.application.UnknownOutcomeException;
import org.expedite.persistence.database.WriterPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Units of work as transactions of a JDBC database.
 *
 * <p>An attempt with a write conflict is rolled back and its connection is returned to the pool.
 * Then the next attempt begins after a pause. An attempt whose connection breaks before its commit
 * is repeated once. So no other work waits for a lock or a connection that a pausing caller holds.
 * See {@link Retry}.
 */
public final class JdbcUnitOfWork implements UnitOfWork {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcUnitOfWork.class);

    private final TransactionOperations<Connection> transactions;

    /** Effects that the current attempt has registered to run after its commit. */
    private final ScopedValue<List<Runnable>> effects = ScopedValue.newInstance();

    /** The result of a committed attempt, and its effects. */
    private record Committed<T>(T result, List<Runnable> effects) {}

    /**
     * Creates units of work in the transactions of one database.
     *
     * @param transactions the transactions of the data source that the adapters use too
     */
    public JdbcUnitOfWork(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        if (transactions.findTransactionStatus().isPresent()) {
            return inTransaction(work);
        }
        Committed<T> committed =
                Retry.onWriteConflict(() -> Retry.onceOnLostConnection(() -> attempt(work)));
        // Effects run after the connection is returned to the pool. Their failures are only logged.
        committed.effects().forEach(JdbcUnitOfWork::runEffect);
        return committed.result();
    }

    @Override
    public void afterCommit(Runnable effect) {
        if (effects.isBound()) {
            effects.get().add(effect);
        } else {
            runEffect(effect);
        }
    }

    /**
     * Runs one attempt with its own list of effects, so that a failed attempt leaves none.
     *
     * @throws UnknownOutcomeException if the connection was lost after the work, so possibly in the
     *     middle of the commit
     */
    private <T> Committed<T> attempt(Supplier<T> work) {
        List<Runnable> registered = new ArrayList<>();
        AtomicBoolean done = new AtomicBoolean();
        try {
            return new Committed<>(
                    ScopedValue.where(effects, registered)
                            .<T, RuntimeException>call(
                                    () ->
                                            WriterPool.during(
                                                    () ->
                                                            inTransaction(
                                                                    () -> {
                                                                        T result = work.get();
                                                                        done.set(true);
                                                                        return result;
                                                                    }))),
                    registered);
        } catch (RuntimeException failure) {
            if (done.get() && ConnectionLost.isBehind(failure)) {
                throw new UnknownOutcomeException(failure);
            }
            throw failure;
        }
    }

    private static void runEffect(Runnable effect) {
        try {
            effect.run();
        } catch (RuntimeException failure) {
            LOG.error("An effect after a commit failed", failure);
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transactions.executeWrite(_ -> work.get());
    }
}
