package org.expedite.application;

import java.util.function.Supplier;

/** All that is done within one is kept together, or nothing of it. */
public interface UnitOfWork {
    /**
     * Runs {@code work} in one transaction, and again from its start, in a new one, when it lost
     * against somebody else: on {@link StaleVersionException}, a deadlock or a serialization
     * failure. A unit of work within another joins it.
     *
     * @param work may run several times, so it must have no effect but on the ports
     * @return what {@code work} gave in the run that was kept
     * @throws ConflictException if it lost each of a bounded number of times
     * @throws RuntimeException what {@code work} throws; nothing is kept then
     */
    <T> T run(Supplier<T> work);

    /**
     * Leaves {@code effect} for the moment when the outermost unit of work of this thread is kept:
     * it then runs once, in the order of the calls, on this thread and outside of the transaction.
     * It never runs for a run that failed, was undone or lost its race. Outside of units of work it
     * runs at once.
     *
     * @param effect on what lies outside of the transaction, such as a count; if it fails, that is
     *     logged and changes neither what is kept nor what {@link #run} gives
     */
    void afterCommit(Runnable effect);
}
