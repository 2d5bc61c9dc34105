package org.expedite.application;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One table of an {@link InMemoryStore}. A thread within a unit of work sees the rows at its
 * beginning and its own changes; any other thread sees the committed rows.
 *
 * @param <K> the key of a row
 * @param <V> the rows, which are immutable
 */
public final class InMemoryTable<K, V> {
    private final InMemoryStore store;

    /** Replaced as a whole by every commit, never modified. */
    private volatile NavigableMap<K, V> committed;

    // Per instance: a draft belongs to this table, and end() removes it.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Draft<K, V>> draft = new ThreadLocal<>();

    /** The drafts of all threads; accessed by one thread at a time. */
    private final Set<Draft<K, V>> drafts = new HashSet<>();

    InMemoryTable(InMemoryStore store, Comparator<? super K> order) {
        this.store = store;
        this.committed = new TreeMap<>(order);
    }

    /** Returns the row of a key as this thread sees it, or null. */
    public @Nullable V get(K key) {
        return rows().get(key);
    }

    /** Returns all rows that this thread sees, in the order of their keys. */
    public NavigableMap<K, V> rows() {
        Draft<K, V> mine = draft.get();
        return Collections.unmodifiableNavigableMap(mine == null ? committed : mine.rows);
    }

    /** Adds or replaces a row; outside a unit of work, at once. */
    public void put(K key, V row) {
        write(key, rows -> rows.put(key, row));
    }

    /** Removes a row, if there is one; outside a unit of work, at once. */
    public void remove(K key) {
        write(key, rows -> rows.remove(key));
    }

    /**
     * Locks a row until the unit of work of this thread ends, and returns its last committed
     * version. It is empty if there is no such row, or if another unit of work has locked or
     * written it.
     *
     * @throws IllegalStateException outside a unit of work
     */
    public Optional<V> lock(K key) {
        Draft<K, V> mine = mine();
        return store.alone(
                () -> {
                    if (others(mine)
                            .anyMatch(d -> d.locked.contains(key) || d.written.contains(key))) {
                        return Optional.empty();
                    }
                    return mine.lock(key, committed.get(key));
                });
    }

    void clear() {
        committed = new TreeMap<>(committed.comparator());
    }

    void begin() {
        Draft<K, V> mine = new Draft<>(committed);
        draft.set(mine);
        drafts.add(mine);
    }

    void end() {
        drafts.remove(draft.get());
        draft.remove();
    }

    /** Returns whether no other thread has stored a row that this thread has written. */
    boolean hasNoConflict() {
        Draft<K, V> mine = draft.get();
        return mine == null
                || mine.written.stream().allMatch(k -> mine.before.get(k) == committed.get(k));
    }

    /** Returns whether another thread has locked a row that this thread has written. */
    boolean othersLockWrittenRows() {
        Draft<K, V> mine = draft.get();
        return mine != null
                && others(mine).anyMatch(d -> d.locked.stream().anyMatch(mine.written::contains));
    }

    void commit() {
        Draft<K, V> mine = draft.get();
        if (mine == null || mine.written.isEmpty()) {
            return;
        }
        NavigableMap<K, V> next = new TreeMap<>(committed);
        for (K key : mine.written) {
            V row = mine.rows.get(key);
            if (row == null) {
                next.remove(key);
            } else {
                next.put(key, row);
            }
        }
        committed = next;
    }

    private void write(K key, Consumer<NavigableMap<K, V>> change) {
        store.atOnce(
                () -> {
                    Draft<K, V> mine = mine();
                    change.accept(mine.rows);
                    store.alone(() -> mine.written.add(key));
                });
    }

    private Draft<K, V> mine() {
        Draft<K, V> mine = draft.get();
        if (mine == null) {
            throw new IllegalStateException("not within a unit of work");
        }
        return mine;
    }

    private Stream<Draft<K, V>> others(Draft<K, V> mine) {
        return drafts.stream().filter(d -> d != mine);
    }

    /** The rows as one unit of work sees and changes them. */
    private static final class Draft<K, V> {
        private final NavigableMap<K, V> before;
        private final NavigableMap<K, V> rows;
        private final Set<K> written = new HashSet<>();
        private final Set<K> locked = new HashSet<>();

        private Draft(NavigableMap<K, V> committed) {
            this.before = new TreeMap<>(committed);
            this.rows = new TreeMap<>(committed);
        }

        /**
         * Replaces the row with the last committed one, unless this unit of work has written it.
         */
        private Optional<V> lock(K key, @Nullable V latest) {
            if (latest != null && !written.contains(key)) {
                before.put(key, latest);
                rows.put(key, latest);
            }
            V row = rows.get(key);
            if (row != null) {
                locked.add(key);
            }
            return Optional.ofNullable(row);
        }
    }
}
