package org.expedite.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Store of the in-memory adapters, as strict as a database: a unit of work sees a snapshot, its
 * changes are kept together or not at all, and of two that write the same row the one that ends
 * later is refused. A row may be held; then no other unit of work that wrote it ends before.
 */
public final class InMemoryStore {
    /** As long as the databases wait for a lock. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final List<InMemoryTable<?, ?>> tables = new ArrayList<>();
    private final AtomicLong sequence = new AtomicLong();

    // Of the instance: a thread may be within a unit of work on one store and not on another.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Boolean> within = ThreadLocal.withInitial(() -> false);

    /** A new, empty table; all are made before the first unit of work. */
    public synchronized <K, V> InMemoryTable<K, V> table(Comparator<? super K> order) {
        InMemoryTable<K, V> table = new InMemoryTable<>(this, order);
        tables.add(table);
        return table;
    }

    /**
     * The first number of a block that nobody else gets; like that of a database's sequence, it is
     * not given back when a unit of work is undone.
     */
    public long takeBlock(int size) {
        return sequence.getAndAdd(size) + 1;
    }

    /** Returns whether this thread is within a unit of work. */
    public boolean isWithin() {
        return within.get();
    }

    /** Removes all rows. A unit of work that is open loses its changes of rows that existed. */
    public synchronized void clear() {
        tables.forEach(InMemoryTable::clear);
    }

    synchronized void begin() {
        within.set(true);
        tables.forEach(InMemoryTable::begin);
    }

    /**
     * Keeps all changes of this thread, once nobody else holds a row that it changed.
     *
     * @throws StaleVersionException if somebody else has kept a row that this thread changed, or
     *     holds one for too long
     */
    synchronized void commit() {
        awaitHolders();
        if (!tables.stream().allMatch(InMemoryTable::won)) {
            throw new StaleVersionException("A row");
        }
        tables.forEach(InMemoryTable::keep);
    }

    /** Forgets what is not committed. */
    synchronized void end() {
        tables.forEach(InMemoryTable::end);
        within.remove();
        notifyAll();
    }

    /** Does {@code work} while no unit of work begins or ends. */
    synchronized <T> T alone(Supplier<T> work) {
        return work.get();
    }

    private synchronized void awaitHolders() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (tables.stream().anyMatch(InMemoryTable::othersHoldWhatWasWritten)) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                throw new StaleVersionException("A row that is held");
            }
            try {
                wait(left);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", interrupted);
            }
        }
    }

    /** Does {@code change} in the unit of work of this thread, or in one of its own. */
    void atOnce(Runnable change) {
        if (isWithin()) {
            change.run();
            return;
        }
        begin();
        try {
            change.run();
            commit();
        } finally {
            end();
        }
    }
}
