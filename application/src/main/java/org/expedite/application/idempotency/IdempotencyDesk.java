package org.expedite.application.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;

/**
 * Where a request that may be sent twice is done once. Its work, its key and its answer are kept in
 * one unit of work, so there is no moment in which one is there without the others.
 *
 * <p>Only the answer to what was done is kept. A request that was refused left nothing, not its key
 * either: the caller may put it right and send it under the same key.
 */
public final class IdempotencyDesk {
    /** How long a key and its answer are kept. */
    public static final Duration RETENTION = Duration.ofHours(24);

    /** How many keys are deleted in one transaction at most. */
    public static final int BATCH = 500;

    private final IdempotencyKeys keys;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    /** A desk on these ports. */
    public IdempotencyDesk(IdempotencyKeys keys, UnitOfWork unitOfWork, Clock clock) {
        this.keys = keys;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Does {@code work}, unless it was done under this key before.
     *
     * @param key as the actor made it up; see {@link IdempotencyKey}
     * @param fingerprint tells this request from others, up to 64 characters
     * @param work may run several times, as in {@link UnitOfWork#run}; it throws to refuse
     * @throws RuntimeException what {@code work} throws; nothing is kept then
     */
    public IdempotentResult executeOnce(
            Actor actor, String key, String fingerprint, Supplier<StoredResponse> work) {
        IdempotencyKey taken = new IdempotencyKey(actor.id(), key);
        return unitOfWork.run(
                () -> {
                    Instant now = clock.instant();
                    Optional<AnsweredKey> before = keys.find(taken);
                    return before.filter(kept -> !isOutdated(kept, now))
                            .map(kept -> replay(kept, fingerprint))
                            .orElseGet(() -> execute(taken, fingerprint, now, before, work));
                });
    }

    /**
     * Deletes what is kept no longer, batch by batch. Several nodes may do so at once.
     *
     * @return how many keys are deleted, by this call or by another at the same time
     */
    public int deleteOutdated() {
        Instant oldest = clock.instant().minus(RETENTION);
        int deleted = 0;
        int batch;
        do {
            batch = unitOfWork.run(() -> keys.deleteTakenBefore(oldest, BATCH));
            deleted += batch;
        } while (batch == BATCH);
        return deleted;
    }

    private static IdempotentResult replay(AnsweredKey kept, String fingerprint) {
        return kept.fingerprint().equals(fingerprint)
                ? new IdempotentResult.Replayed(kept.response())
                : new IdempotentResult.KeyReused();
    }

    /** Takes the key before the work begins, so that whoever sends it again has to wait. */
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

    private static boolean isOutdated(AnsweredKey kept, Instant now) {
        return kept.takenAt().isBefore(now.minus(RETENTION));
    }
}
