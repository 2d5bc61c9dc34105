package org.expedite.application;

import java.util.function.Supplier;

/** A transaction: its changes are stored together or not at all. */
public interface UnitOfWork {
    /**
     * Runs {@code work} in one transaction. On a {@link StaleVersionException}, a deadlock or a
     * serialization failure it runs {@code work} again from its start in a new transaction. A
     * nested unit of work joins the outer one.
     *
     * @param work the work; it may run several times, so it must have no effects except on the
     *     ports
     * @return the result of {@code work} in the committed run
     * @throws ConflictException if each of a bounded number of attempts conflicted
     * @throws UnknownOutcomeException if the connection to the store was lost during the commit
     * @throws RuntimeException if {@code work} throws it; nothing is stored then
     */
    <T> T run(Supplier<T> work);

    /**
     * Runs {@code effect} after the outermost unit of work of this thread is committed: once, in
     * the order of the calls, on this thread and outside of the transaction. It never runs for an
     * attempt that failed or was rolled back. Outside of a unit of work it runs immediately.
     *
     * @param effect an effect outside of the transaction, such as a metric; its failure is logged
     *     and affects neither the stored changes nor the result of {@link #run}
     */
    void afterCommit(Runnable effect);
}
