package org.expedite.application.idempotency;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.expedite.application.StaleVersionException;
import org.jspecify.annotations.Nullable;

/**
 * Keys in memory. There is no waiting: of two concurrent requests for a key, the later commit
 * fails.
 */
public final class InMemoryIdempotencyKeys implements IdempotencyKeys {
    /** The entry of a key; without a response while the request is running. */
    private record Row(String fingerprint, Instant takenAt, @Nullable StoredResponse answer) {}

    private final InMemoryTable<IdempotencyKey, Row> rows;

    public InMemoryIdempotencyKeys(InMemoryStore store) {
        this.rows =
                store.table(
                        Comparator.comparing(IdempotencyKey::callerId)
                                .thenComparing(IdempotencyKey::text));
    }

    @Override
    public Optional<AnsweredKey> find(IdempotencyKey key) {
        Row row = rows.get(key);
        StoredResponse answer = row == null ? null : row.answer();
        return row == null || answer == null
                ? Optional.empty()
                : Optional.of(new AnsweredKey(row.fingerprint(), row.takenAt(), answer));
    }

    @Override
    public boolean take(
            IdempotencyKey key, String fingerprint, Instant at, @Nullable Instant outdated) {
        Row row = rows.get(key);
        if (row != null && !row.takenAt().equals(outdated)) {
            throw new StaleVersionException("An idempotency key");
        }
        rows.put(key, new Row(fingerprint, at, null));
        return true;
    }

    @Override
    public void storeResponse(IdempotencyKey key, StoredResponse answer) {
        Row row = rows.get(key);
        if (row == null) {
            throw new IllegalStateException("Nobody has taken that key.");
        }
        rows.put(key, new Row(row.fingerprint(), row.takenAt(), answer));
    }

    @Override
    public KeyUsage usage(String callerId, Instant since, int atMost) {
        List<Instant> times =
                rows.rows().entrySet().stream()
                        .filter(e -> e.getKey().callerId().equals(callerId))
                        .map(e -> e.getValue().takenAt())
                        .filter(taken -> !taken.isBefore(since))
                        .sorted()
                        .limit(atMost)
                        .toList();
        return new KeyUsage(times.size(), times.stream().findFirst());
    }

    @Override
    public int deleteTakenBefore(Instant before, int limit) {
        List<IdempotencyKey> old =
                rows.rows().entrySet().stream()
                        .filter(e -> e.getValue().takenAt().isBefore(before))
                        .limit(limit)
                        .map(e -> e.getKey())
                        .toList();
        old.forEach(rows::remove);
        return old.size();
    }
}
