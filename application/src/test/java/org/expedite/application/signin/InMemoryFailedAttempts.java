package org.expedite.application.signin;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;

/** Failed attempts in memory. Of units of work that store the same key, one runs again. */
public final class InMemoryFailedAttempts implements FailedAttempts {
    private final InMemoryTable<String, Attempts> rows;

    public InMemoryFailedAttempts(InMemoryStore store) {
        rows = store.table(Comparator.<String>naturalOrder());
    }

    @Override
    public List<Attempts> lock(List<String> keys) {
        return keys.stream()
                .sorted()
                .map(
                        key -> {
                            Attempts known = rows.get(key);
                            return known == null
                                    ? new Attempts(key, 0, Instant.EPOCH, null)
                                    : known;
                        })
                .toList();
    }

    @Override
    public void store(List<Attempts> attempts) {
        attempts.forEach(known -> rows.put(known.key(), known));
    }

    @Override
    public int deleteOutdated(Instant before, Instant succeededBefore, int limit) {
        List<String> outdated =
                rows.rows().values().stream()
                        .filter(known -> known.lastAt().isBefore(before))
                        .filter(
                                known ->
                                        known.succeededAt() == null
                                                || known.succeededAt().isBefore(succeededBefore))
                        .map(Attempts::key)
                        .limit(limit)
                        .toList();
        outdated.forEach(rows::remove);
        return outdated.size();
    }
}
