package org.expedite.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Store of the in-memory adapters, as strict as a database. A unit of work sees a snapshot; its
 * changes are committed together or not at all. If two units of work write the same row, the later
 * commit is rejected. A row may be locked: another unit of work that wrote it cannot commit until
 * the lock is released.
 */
public final class InMemoryStore {
    /** The lock timeout, equal to that of the databases. */
    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(3);

    private final List<InMemoryTable<?, ?>> tables = new ArrayList<>();
    private final AtomicLong sequence = new AtomicLong();

    // Per instance: a thread may be within a unit of work on one store and not on another.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Boolean> within = ThreadLocal.withInitial(() -> false);

    /** Creates an empty table. All tables are created before the first unit of work. */
    public synchronized <K, V> InMemoryTable<K, V> table(Comparator<? super K> order) {
        InMemoryTable<K, V> table = new InMemoryTable<>(this, order);
        tables.add(table);
        return table;
    }

    /**
     * Returns the first number of a new block. As with a database sequence, a rollback does not
     * return it.
     */
    public long takeBlock(int size) {
        return sequence.getAndAdd(size) + 1;
    }

    /** Returns whether this thread is within a unit of work. */
    public boolean isWithin() {
        return within.get();
    }

    /** Removes all rows. An open unit of work loses its changes of existing rows. */
    public synchronized void clear() {
        tables.forEach(InMemoryTable::clear);
    }

    synchronized void begin() {
        within.set(true);
        tables.forEach(InMemoryTable::begin);
    }

    /**
     * Commits all changes of this thread, after other threads have released the locks of its rows.
     *
     * @throws StaleVersionException if another thread has committed a row that this thread changed,
     *     or holds its lock for too long
     */
    synchronized void commit() {
        awaitLocks();
        if (!tables.stream().allMatch(InMemoryTable::hasNoConflict)) {
            throw new StaleVersionException("A row");
        }
        tables.forEach(InMemoryTable::commit);
    }

    /** Discards what is not committed. */
    synchronized void end() {
        tables.forEach(InMemoryTable::end);
        within.remove();
        notifyAll();
    }

    /** Runs {@code work} while no unit of work begins or ends. */
    synchronized <T> T alone(Supplier<T> work) {
        return work.get();
    }

    private synchronized void awaitLocks() {
        long deadline = System.nanoTime() + LOCK_TIMEOUT.toNanos();
        while (tables.stream().anyMatch(InMemoryTable::othersLockWrittenRows)) {
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

    /** Makes {@code change} in the unit of work of this thread, or in a new one. */
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
