package org.expedite.application.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.expedite.application.Concurrently;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UnitOfWork;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link FailedAttempts}. Implement it in a test class, and give an
 * empty store for every test.
 */
@PortContract
public interface FailedAttemptsContract {
    Instant NOON = Instant.parse("2026-06-15T12:00:00.123456Z");
    String A = "a".repeat(64);
    String B = "b".repeat(64);

    /** The port under test. */
    FailedAttempts failedAttempts();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void attempts_are_stored_by_key() {
        assertThat(lock(List.of(B, A)))
                .containsExactly(
                        new Attempts(A, 0, Instant.EPOCH, null),
                        new Attempts(B, 0, Instant.EPOCH, null));
        store(new Attempts(A, 3, NOON, null), new Attempts(B, 1, NOON, NOON.minusSeconds(1)));
        store(new Attempts(A, 4, NOON.plusSeconds(1), null));
        assertThat(lock(List.of(A, B)))
                .containsExactly(
                        new Attempts(A, 4, NOON.plusSeconds(1), null),
                        new Attempts(B, 1, NOON, NOON.minusSeconds(1)));
    }

    @Test
    default void what_is_rolled_back_does_not_count() {
        RolledBack.run(
                unitOfWork(),
                () -> {
                    failedAttempts().lock(List.of(A));
                    failedAttempts().store(List.of(new Attempts(A, 3, NOON, null)));
                });
        assertThat(lock(List.of(A))).containsExactly(new Attempts(A, 0, Instant.EPOCH, null));
    }

    @Test
    default void concurrent_attempts_all_count() throws Exception {
        List<Concurrently.Outcome<Boolean>> outcomes =
                Concurrently.run(
                        4,
                        () ->
                                unitOfWork()
                                        .run(
                                                () -> {
                                                    failedAttempts()
                                                            .lock(List.of(A, B))
                                                            .forEach(this::storeOneMore);
                                                    return true;
                                                }));
        assertThat(outcomes).allMatch(Concurrently.Outcome::succeeded);
        assertThat(lock(List.of(A, B))).extracting(Attempts::failures).containsExactly(4, 4);
    }

    @Test
    default void outdated_attempts_are_deleted_in_batches() {
        for (int i = 1; i <= 4; i++) {
            store(new Attempts("failed-" + i, 1, NOON.plusSeconds(i), null));
        }
        store(new Attempts("known", 0, NOON, NOON));
        store(new Attempts("old", 0, NOON, NOON.minusSeconds(100)));
        Instant before = NOON.plusSeconds(4);
        Instant succeeded = NOON.minusSeconds(50);
        assertThat(delete(before, succeeded, 2)).isEqualTo(2);
        assertThat(delete(before, succeeded, 9)).isEqualTo(2);
        assertThat(delete(before, succeeded, 9)).isZero();
        assertThat(lock(List.of("failed-4", "known", "old")))
                .extracting(Attempts::lastAt)
                .containsExactly(NOON.plusSeconds(4), NOON, Instant.EPOCH);
    }

    private void storeOneMore(Attempts known) {
        failedAttempts()
                .store(List.of(new Attempts(known.key(), known.failures() + 1, NOON, null)));
    }

    private int delete(Instant before, Instant succeededBefore, int limit) {
        return unitOfWork()
                .run(() -> failedAttempts().deleteOutdated(before, succeededBefore, limit));
    }

    private List<Attempts> lock(List<String> keys) {
        return unitOfWork().run(() -> failedAttempts().lock(keys));
    }

    private void store(Attempts... attempts) {
        unitOfWork()
                .run(
                        () -> {
                            failedAttempts()
                                    .lock(List.of(attempts).stream().map(Attempts::key).toList());
                            failedAttempts().store(List.of(attempts));
                            return true;
                        });
    }
}
