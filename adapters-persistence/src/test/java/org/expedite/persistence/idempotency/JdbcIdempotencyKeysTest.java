package org.expedite.persistence.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.expedite.application.RolledBack;
import org.expedite.application.UnitOfWork;
import org.expedite.application.idempotency.AnsweredKey;
import org.expedite.application.idempotency.IdempotencyKey;
import org.expedite.application.idempotency.IdempotencyKeys;
import org.expedite.application.idempotency.IdempotencyKeysContract;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JdbcIdempotencyKeysTest extends DatabaseTest implements IdempotencyKeysContract {
    /** Lock timeout of sessions. */
    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(3);

    private final JdbcIdempotencyKeys keys;

    JdbcIdempotencyKeysTest(TestDatabase database) {
        super(database);
        keys = new JdbcIdempotencyKeys(database.bean(IdempotencyKeyRows.class));
    }

    @Override
    public IdempotencyKeys idempotencyKeys() {
        return keys;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @Test
    void a_key_that_another_request_holds_is_not_taken_after_the_lock_timeout() throws Exception {
        assertNotTakenWhileHeld(null);
    }

    @Test
    void an_outdated_key_that_another_request_takes_is_not_taken_either() throws Exception {
        Instant before = NOON.minusSeconds(90_000);
        take(before, null);

        assertNotTakenWhileHeld(before);
    }

    @Test
    void a_key_is_taken_as_soon_as_its_holder_is_rolled_back() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Boolean> second =
                    other.submit(
                            () -> {
                                held.await();
                                return take(NOON.plusSeconds(1), null);
                            });
            RolledBack.run(
                    unitOfWork(),
                    () -> {
                        keys.take(KEY, "print", NOON, null);
                        held.countDown();
                        assertThat(second).isNotDone();
                    });

            assertThat(second.get(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(keys.find(KEY)).map(AnsweredKey::takenAt).contains(NOON.plusSeconds(1));
    }

    @Test
    void old_keys_are_deleted_without_waiting_for_keys_in_use() {
        IdempotencyKey old = new IdempotencyKey("ana", "old");
        unitOfWork().run(() -> keys.take(old, "print", NOON.minusSeconds(90_000), null));
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            unitOfWork()
                    .run(
                            () -> {
                                assertThat(keys.take(KEY, "print", NOON, null)).isTrue();
                                assertThat(other.submit(() -> keys.deleteTakenBefore(NOON, 10)))
                                        .succeedsWithin(LOCK_TIMEOUT.dividedBy(2))
                                        .isEqualTo(1);
                                return true;
                            });
        }
    }

    @Test
    void each_call_is_few_statements() {
        assertThat(database.statements().during(() -> keys.find(KEY))).hasSize(1);
        assertThat(database.statements().during(() -> take(NOON, null))).hasSize(2);
        assertThat(database.statements().during(() -> take(NOON.plusSeconds(1), NOON))).hasSize(3);
        assertThat(database.statements().during(() -> delete(9))).hasSize(1);
        assertThat(database.statements().during(() -> keys.usage("ana", NOON, 9))).hasSize(1);

        for (int i = 0; i < 9; i++) {
            IdempotencyKey old = new IdempotencyKey("ana", "old-" + i);
            unitOfWork().run(() -> keys.take(old, "print", NOON.minusSeconds(1), null));
        }
        assertThat(database.statements().during(() -> delete(9)))
                .as("a read and a batch")
                .hasSize(2);
        assertThat(database.query("select key_text from idempotency_key")).hasSize(1);
    }

    /** Asserts that a request waits for the lock timeout once and is not retried. */
    private void assertNotTakenWhileHeld(@Nullable Instant outdated) throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            unitOfWork()
                    .run(
                            () -> {
                                assertThat(keys.take(KEY, "print", NOON, outdated)).isTrue();
                                long start = System.nanoTime();
                                assertThat(other.submit(() -> take(NOON, outdated)))
                                        .succeedsWithin(Duration.ofSeconds(20))
                                        .isEqualTo(false);
                                assertThat(Duration.ofNanos(System.nanoTime() - start))
                                        .isBetween(
                                                LOCK_TIMEOUT.dividedBy(2),
                                                LOCK_TIMEOUT.multipliedBy(2));
                                keys.storeResponse(KEY, ANSWER);
                                return true;
                            });
        }
        assertThat(keys.find(KEY)).contains(new AnsweredKey("print", NOON, ANSWER));
    }

    private int delete(int limit) {
        return unitOfWork().run(() -> keys.deleteTakenBefore(NOON, limit));
    }

    private boolean take(Instant at, @Nullable Instant outdated) {
        return unitOfWork()
                .run(
                        () -> {
                            if (!keys.take(KEY, "print", at, outdated)) {
                                return false;
                            }
                            keys.storeResponse(KEY, ANSWER);
                            return true;
                        });
    }
}
