package org.expedite.persistence.transactions;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.expedite.application.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Units of work as transactions of a JDBC database.
 *
 * <p>A try that lost a race is rolled back, and its connection is given back, before the next one
 * begins after a pause; so nobody waits for a lock or a connection that a pausing caller holds. See
 * {@link Retry}.
 */
public final class JdbcUnitOfWork implements UnitOfWork {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcUnitOfWork.class);

    private final TransactionOperations<Connection> transactions;

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
        Kept<T> kept = Retry.untilWon(() -> once(work));
        // The effects come last, when the connection is given back and no failure of theirs counts.
        kept.effects().forEach(JdbcUnitOfWork::follow);
        return kept.result();
    }

    @Override
    public void afterCommit(Runnable effect) {
        if (effects.isBound()) {
            effects.get().add(effect);
        } else {
            follow(effect);
        }
    }

    /** Each try has a list of its own, so that nothing is left of one that lost. */
    private <T> Kept<T> once(Supplier<T> work) {
        List<Runnable> left = new ArrayList<>();
        return new Kept<>(
                ScopedValue.where(effects, left)
                        .<T, RuntimeException>call(() -> inTransaction(work)),
                left);
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
}
