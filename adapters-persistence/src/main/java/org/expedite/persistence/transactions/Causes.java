package org.expedite.persistence.transactions;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/** Causes of an exception. */
final class Causes {
    private Causes() {}

    /**
     * Returns the exception itself, its causes, and exceptions that JDBC chains to one of them;
     * each once.
     */
    static Stream<Throwable> of(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        Stream.Builder<Throwable> found = Stream.builder();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (seen.add(next)) {
                found.add(next);
                addCauses(next, open);
            }
        }
        return found.build();
    }

    /** True if one of them is a database exception with one of these error codes. */
    static boolean hasCode(Throwable failure, Set<Integer> codes) {
        return of(failure)
                .anyMatch(
                        cause ->
                                cause instanceof SQLException sql
                                        && codes.contains(sql.getErrorCode()));
    }

    private static void addCauses(Throwable failure, Deque<Throwable> open) {
        if (failure.getCause() != null) {
            open.add(failure.getCause());
        }
        if (failure instanceof SQLException sql && sql.getNextException() != null) {
            open.add(sql.getNextException());
        }
    }
}
