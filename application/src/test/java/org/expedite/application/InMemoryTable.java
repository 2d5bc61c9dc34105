package org.expedite.application;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One table of an {@link InMemoryStore}. A thread within a unit of work sees the rows as they were
 * when that began, and its own changes; any other thread sees what is kept.
 *
 * @param <K> what rows are found by
 * @param <V> the rows; never changed in place
 */
public final class InMemoryTable<K, V> {
    private final InMemoryStore store;

    /** Replaced as a whole by every commit, never changed in place. */
    private volatile NavigableMap<K, V> kept;

    // Of the instance: what a thread drafts here belongs to this table, and end() removes it.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Draft<K, V>> draft = new ThreadLocal<>();

    InMemoryTable(InMemoryStore store, Comparator<? super K> order) {
        this.store = store;
        this.kept = new TreeMap<>(order);
    }

    /** The row of that key as this thread sees it, or null. */
    public @Nullable V get(K key) {
        return rows().get(key);
    }

    /** All rows that this thread sees, in the order of their keys. */
    public NavigableMap<K, V> rows() {
        Draft<K, V> mine = draft.get();
        return Collections.unmodifiableNavigableMap(mine == null ? kept : mine.rows);
    }

    /** Adds or replaces a row; outside a unit of work, at once. */
    public void put(K key, V row) {
        store.atOnce(
                () -> {
                    Draft<K, V> mine = draft.get();
                    if (mine == null) {
                        throw new IllegalStateException("no draft of this table");
                    }
                    mine.rows.put(key, row);
                    mine.written.add(key);
                });
    }

    void begin() {
        draft.set(new Draft<>(kept));
    }

    void end() {
        draft.remove();
    }

    /** Whether nobody else has kept another row where this thread has written one. */
    boolean won() {
        Draft<K, V> mine = draft.get();
        return mine == null
                || mine.written.stream().allMatch(k -> mine.before.get(k) == kept.get(k));
    }

    void keep() {
        Draft<K, V> mine = draft.get();
        if (mine == null || mine.written.isEmpty()) {
            return;
        }
        NavigableMap<K, V> next = new TreeMap<>(kept);
        mine.written.forEach(k -> next.put(k, mine.rows.get(k)));
        kept = next;
    }

    /** The rows as one unit of work sees and changes them. */
    private static final class Draft<K, V> {
        private final NavigableMap<K, V> before;
        private final NavigableMap<K, V> rows;
        private final Set<K> written = new HashSet<>();

        private Draft(NavigableMap<K, V> before) {
            this.before = before;
            this.rows = new TreeMap<>(before);
        }
    }
}
