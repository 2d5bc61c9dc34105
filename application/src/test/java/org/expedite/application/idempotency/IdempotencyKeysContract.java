package org.expedite.application.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.expedite.application.Concurrently;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UncommittedChanges;
import org.expedite.application.UnitOfWork;
import org.expedite.application.examples.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link IdempotencyKeys}. Implement it in a test class, and give an
 * empty store for every test.
 */
@PortContract
public interface IdempotencyKeysContract {
    /** An instant with the precision that stores must have. */
    Instant NOON = Instant.parse("2026-06-15T12:00:00.123456Z");

    /** Longer than the lock timeout of any store. */
    Duration TIMEOUT = Duration.ofSeconds(60);

    /** A usual key. */
    IdempotencyKey KEY = new IdempotencyKey("ana", "5f0c7c9e-Key");

    /** A usual response. */
    StoredResponse ANSWER = new StoredResponse(201, Map.of("ETag", "\"1\""), "{\"number\":\"1\"}");

    /** The port under test. */
    IdempotencyKeys idempotencyKeys();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void a_stored_response_survives_a_round_trip() {
        List<StoredResponse> answers =
                List.of(
                        ANSWER,
                        new StoredResponse(204, Map.of(), ""),
                        new StoredResponse(
                                200,
                                Map.of(
                                        "Location", "/v1/cases/a%20b",
                                        "X-Quoted", "a \"b\", \\c; d=é"),
                                String.join("\n", Texts.UNUSUAL)),
                        new StoredResponse(200, Map.of(), Texts.ofLength(1_500_000)));
        for (int i = 0; i < answers.size(); i++) {
            IdempotencyKey key = new IdempotencyKey("ana", "key-" + i);
            store(key, "print-" + i, NOON.plusSeconds(i), answers.get(i));
            assertThat(idempotencyKeys().find(key))
                    .contains(new AnsweredKey("print-" + i, NOON.plusSeconds(i), answers.get(i)));
        }
    }

    @Test
    default void keys_of_maximum_length_are_distinct() {
        IdempotencyKey longest = new IdempotencyKey(Texts.longestId("z"), "~".repeat(255));
        String fingerprint = "f".repeat(64);
        store(longest, fingerprint, NOON, ANSWER);
        assertThat(idempotencyKeys().find(longest))
                .contains(new AnsweredKey(fingerprint, NOON, ANSWER));
        assertThat(idempotencyKeys().find(new IdempotencyKey(longest.callerId(), "~".repeat(254))))
                .isEmpty();
    }

    @Test
    default void keys_are_case_sensitive_and_per_caller() {
        store(KEY, "print", NOON, ANSWER);
        for (IdempotencyKey other :
                List.of(
                        new IdempotencyKey("ana", KEY.text().toLowerCase(Locale.ROOT)),
                        new IdempotencyKey("ana", KEY.text() + "-"),
                        new IdempotencyKey("Ana", KEY.text()),
                        new IdempotencyKey("dan", KEY.text()))) {
            assertThat(idempotencyKeys().find(other)).as("%s", other).isEmpty();
            store(other, "another", NOON, ANSWER);
        }
        assertThat(idempotencyKeys().find(KEY)).contains(new AnsweredKey("print", NOON, ANSWER));
    }

    @Test
    default void a_key_without_a_response_is_not_found() {
        RolledBack.run(
                unitOfWork(),
                () -> {
                    assertThat(take(KEY, NOON, null)).isTrue();
                    assertThat(idempotencyKeys().find(KEY)).isEmpty();
                });
    }

    @Test
    default void a_key_is_taken_once() {
        store(KEY, "print", NOON, ANSWER);
        RolledBack.assertStale(
                unitOfWork(), "taking it again", () -> take(KEY, NOON.plusSeconds(1), null));
        assertThat(idempotencyKeys().find(KEY)).contains(new AnsweredKey("print", NOON, ANSWER));
    }

    @Test
    default void an_outdated_key_can_be_taken_again() {
        store(KEY, "print", NOON, ANSWER);
        Instant later = NOON.plusSeconds(90_000);
        StoredResponse next = new StoredResponse(200, Map.of(), "next");
        unitOfWork()
                .run(
                        () -> {
                            assertThat(idempotencyKeys().take(KEY, "new", later, NOON)).isTrue();
                            assertThat(idempotencyKeys().find(KEY)).isEmpty();
                            idempotencyKeys().storeResponse(KEY, next);
                            return next;
                        });
        assertThat(idempotencyKeys().find(KEY)).contains(new AnsweredKey("new", later, next));
    }

    @Test
    default void a_key_that_was_taken_again_is_not_outdated() {
        store(KEY, "print", NOON, ANSWER);
        RolledBack.assertStale(
                unitOfWork(),
                "taking it as it was before",
                () -> take(KEY, NOON.plusSeconds(1), NOON.minusSeconds(1)));
        assertThat(idempotencyKeys().find(KEY)).contains(new AnsweredKey("print", NOON, ANSWER));
    }

    @Test
    default void only_a_taken_key_can_store_a_response() {
        assertThatThrownBy(
                        () ->
                                unitOfWork()
                                        .run(
                                                () -> {
                                                    idempotencyKeys().storeResponse(KEY, ANSWER);
                                                    return true;
                                                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(idempotencyKeys().find(KEY)).isEmpty();
    }

    @Test
    default void one_of_many_concurrent_requests_takes_a_key() throws Exception {
        AtomicInteger keepers = new AtomicInteger();
        List<Concurrently.Outcome<Boolean>> outcomes =
                Concurrently.run(
                        4,
                        () ->
                                unitOfWork()
                                        .run(
                                                () -> {
                                                    if (idempotencyKeys().find(KEY).isPresent()
                                                            || !take(KEY, NOON, null)) {
                                                        return false;
                                                    }
                                                    String body =
                                                            "kept by " + keepers.incrementAndGet();
                                                    idempotencyKeys()
                                                            .storeResponse(
                                                                    KEY,
                                                                    new StoredResponse(
                                                                            200, Map.of(), body));
                                                    return true;
                                                }));
        assertThat(outcomes)
                .as("the others looked again")
                .allMatch(Concurrently.Outcome::succeeded);
        assertThat(outcomes).filteredOn(e -> Boolean.TRUE.equals(e.result())).hasSize(1);
        assertThat(idempotencyKeys().find(KEY)).isPresent();
    }

    @Test
    default void taking_a_key_that_is_in_use_fails_in_time() throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            AtomicReference<@Nullable Future<Boolean>> second = new AtomicReference<>();
            boolean firstStoredIt =
                    unitOfWork()
                            .run(
                                    () -> {
                                        if (idempotencyKeys().find(KEY).isPresent()
                                                || !take(KEY, NOON, null)) {
                                            return false;
                                        }
                                        if (second.get() == null) {
                                            second.set(other.submit(this::takeAndAnswer));
                                            assertThat(second.get())
                                                    .as("the second, while the first goes on")
                                                    .succeedsWithin(TIMEOUT);
                                        }
                                        idempotencyKeys().storeResponse(KEY, ANSWER);
                                        return true;
                                    });
            Future<Boolean> ended = Objects.requireNonNull(second.get());
            assertThat(ended.get()).as("whether the second stored it").isNotEqualTo(firstStoredIt);
        }
        assertThat(idempotencyKeys().find(KEY)).isPresent();
    }

    private boolean takeAndAnswer() {
        return unitOfWork()
                .run(
                        () -> {
                            if (idempotencyKeys().find(KEY).isPresent() || !take(KEY, NOON, null)) {
                                return false;
                            }
                            idempotencyKeys().storeResponse(KEY, ANSWER);
                            return true;
                        });
    }

    @Test
    default void a_key_of_a_rolled_back_unit_of_work_is_free() {
        RolledBack.run(
                unitOfWork(),
                () -> {
                    take(KEY, NOON, null);
                    idempotencyKeys().storeResponse(KEY, ANSWER);
                });
        assertThat(idempotencyKeys().find(KEY)).isEmpty();
        store(KEY, "print", NOON, ANSWER);
    }

    @Test
    default void a_response_is_invisible_to_others_before_the_commit() {
        UncommittedChanges.assertInvisible(
                unitOfWork(),
                () -> {
                    take(KEY, NOON, null);
                    idempotencyKeys().storeResponse(KEY, ANSWER);
                },
                () -> idempotencyKeys().find(KEY).isPresent(),
                false,
                true);
    }

    @Test
    default void old_keys_are_deleted_in_batches() {
        IntStream.rangeClosed(1, 5)
                .forEach(i -> store(key(i), "print", NOON.plusSeconds(i), ANSWER));
        Instant before = NOON.plusSeconds(4);
        assertThat(delete(before, 2)).isEqualTo(2);
        assertThat(delete(before, 2)).as("those taken before, not then").isEqualTo(1);
        assertThat(delete(before, 2)).isZero();
        assertThat(IntStream.rangeClosed(1, 5).filter(i -> find(i))).containsExactly(4, 5);
        store(key(1), "print", NOON, ANSWER);
    }

    @Test
    default void usage_is_the_number_of_keys_of_a_caller_since_an_instant() {
        assertThat(usage(NOON, 9)).isEqualTo(new KeyUsage(0, Optional.empty()));
        IntStream.rangeClosed(1, 5)
                .forEach(i -> store(key(i), "print", NOON.plusSeconds(i), ANSWER));
        store(new IdempotencyKey("Ana", "other"), "print", NOON, ANSWER);
        store(new IdempotencyKey("an", "other"), "print", NOON, ANSWER);

        assertThat(usage(NOON, 9)).isEqualTo(usageOf(5, 1));
        assertThat(usage(NOON.plusSeconds(3), 9)).as("then or later").isEqualTo(usageOf(3, 3));
        assertThat(usage(NOON.plusSeconds(3).plusNanos(1_000), 9)).isEqualTo(usageOf(2, 4));
        assertThat(usage(NOON, 2)).as("at most").isEqualTo(usageOf(2, 1));
        assertThat(usage(NOON.plusSeconds(6), 9)).isEqualTo(new KeyUsage(0, Optional.empty()));
    }

    @Test
    default void usage_follows_the_commit() {
        UncommittedChanges.assertInvisible(
                unitOfWork(),
                () -> {
                    take(KEY, NOON, null);
                    idempotencyKeys().storeResponse(KEY, ANSWER);
                },
                () -> usage(NOON, 9).keys(),
                0L,
                1L);
        delete(NOON.plusSeconds(1), 1);
        assertThat(usage(NOON, 9).keys()).isZero();
    }

    private KeyUsage usage(Instant since, int atMost) {
        return idempotencyKeys().usage("ana", since, atMost);
    }

    private static KeyUsage usageOf(long keys, int oldest) {
        return new KeyUsage(keys, Optional.of(NOON.plusSeconds(oldest)));
    }

    @Test
    default void keys_deleted_in_a_rolled_back_unit_of_work_stay() {
        store(KEY, "print", NOON, ANSWER);
        RolledBack.run(
                unitOfWork(), () -> idempotencyKeys().deleteTakenBefore(NOON.plusSeconds(1), 10));
        assertThat(idempotencyKeys().find(KEY)).isPresent();
    }

    private static IdempotencyKey key(int number) {
        return new IdempotencyKey("ana", "key-" + number);
    }

    private boolean find(int number) {
        return idempotencyKeys().find(key(number)).isPresent();
    }

    private boolean take(IdempotencyKey key, Instant at, @Nullable Instant outdated) {
        return idempotencyKeys().take(key, "print", at, outdated);
    }

    private int delete(Instant before, int limit) {
        return unitOfWork().run(() -> idempotencyKeys().deleteTakenBefore(before, limit));
    }

    private void store(IdempotencyKey key, String fingerprint, Instant at, StoredResponse answer) {
        unitOfWork()
                .run(
                        () -> {
                            assertThat(idempotencyKeys().take(key, fingerprint, at, null)).isTrue();
                            idempotencyKeys().storeResponse(key, answer);
                            return answer;
                        });
    }
}
