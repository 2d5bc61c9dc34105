package org.expedite.application.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.expedite.application.BatchedDeletion;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;

/**
 * Executes a request once for each idempotency key. Its changes, its key and its response are
 * stored in one unit of work.
 *
 * <p>Only responses of executed requests are stored. A failed request stores nothing, not even its
 * key: the caller may correct it and use the same key again.
 */
public final class IdempotencyDesk {
    /** Retention of a key and its response. */
    public static final Duration RETENTION = Duration.ofHours(24);

    private final IdempotencyKeys keys;
    private final UnitOfWork unitOfWork;
    private final KeyQuota quota;
    private final Clock clock;

    /**
     * Creates a desk on these ports.
     *
     * @param maxKeys the maximum number of keys stored for one caller, 1 or more
     */
    public IdempotencyDesk(IdempotencyKeys keys, UnitOfWork unitOfWork, int maxKeys, Clock clock) {
        this.keys = keys;
        this.unitOfWork = unitOfWork;
        this.quota = new KeyQuota(keys, maxKeys);
        this.clock = clock;
    }

    /**
     * Executes {@code work}, unless a request with this key was executed before.
     *
     * @param key the key chosen by the actor; see {@link IdempotencyKey}
     * @param fingerprint identifies the request, up to 64 characters
     * @param work the work; it may run several times, as in {@link UnitOfWork#run}, and throws an
     *     exception to fail
     * @param access checks that the actor may still see what a stored response is about, and throws
     *     an exception if not; the response is not returned then
     * @throws RuntimeException if {@code work} or {@code access} throws it; nothing is stored then
     */
    public IdempotentResult executeOnce(
            Actor actor,
            String key,
            String fingerprint,
            Supplier<StoredResponse> work,
            Consumer<StoredResponse> access) {
        IdempotencyKey taken = new IdempotencyKey(actor.id(), key);
        IdempotentResult result =
                unitOfWork.run(
                        () -> {
                            Instant now = clock.instant();
                            Optional<AnsweredKey> before = keys.find(taken);
                            return before.filter(stored -> !isOutdated(stored, now))
                                    .map(stored -> replay(stored, fingerprint, access))
                                    .or(() -> full(actor, now))
                                    .orElseGet(
                                            () -> execute(taken, fingerprint, now, before, work));
                        });
        if (result instanceof IdempotentResult.Executed) {
            quota.add(actor.id());
        }
        return result;
    }

    /**
     * Deletes outdated keys. Several nodes may run this concurrently.
     *
     * @return the number of deleted keys, including those deleted concurrently by another call
     */
    public int deleteOutdated() {
        Instant oldest = clock.instant().minus(RETENTION);
        return BatchedDeletion.run(unitOfWork, limit -> keys.deleteTakenBefore(oldest, limit));
    }

    private static IdempotentResult replay(
            AnsweredKey stored, String fingerprint, Consumer<StoredResponse> access) {
        if (!stored.fingerprint().equals(fingerprint)) {
            return new IdempotentResult.KeyReused();
        }
        access.accept(stored.response());
        return new IdempotentResult.Replayed(stored.response());
    }

    private Optional<IdempotentResult> full(Actor actor, Instant now) {
        return quota.fullUntil(actor.id(), now)
                .map(
                        until ->
                                new IdempotentResult.KeysFull(
                                        quota.maximum(), Duration.between(now, until)));
    }

    /** Takes the key before the work begins, so that a repeated request has to wait. */
    private IdempotentResult execute(
            IdempotencyKey key,
            String fingerprint,
            Instant now,
            Optional<AnsweredKey> outdated,
            Supplier<StoredResponse> work) {
        Instant before = outdated.map(AnsweredKey::takenAt).orElse(null);
        if (!keys.take(key, fingerprint, now, before)) {
            return new IdempotentResult.KeyInUse();
        }
        StoredResponse answer = work.get();
        keys.storeResponse(key, answer);
        return new IdempotentResult.Executed(answer);
    }

    private static boolean isOutdated(AnsweredKey stored, Instant now) {
        return stored.takenAt().isBefore(now.minus(RETENTION));
    }
}
