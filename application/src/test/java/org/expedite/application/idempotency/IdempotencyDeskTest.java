package org.expedite.application.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.expedite.application.BatchedDeletion;
import org.expedite.application.Center;
import org.expedite.application.Concurrently;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.SettableClock;
import org.expedite.application.StaleVersionException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.access.Role;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.idempotency.IdempotentResult.Executed;
import org.expedite.application.idempotency.IdempotentResult.KeyReused;
import org.expedite.application.idempotency.IdempotentResult.KeysFull;
import org.expedite.application.idempotency.IdempotentResult.Replayed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyDeskTest {
    private static final Instant NOON = Instant.parse("2026-06-15T12:00:00Z");
    private static final Actor ANA = new Actor("ana", Set.of(Role.CUSTOMER));
    private static final Actor DAN = new Actor("dan", Set.of(Role.CUSTOMER));

    private final InMemoryPorts ports = new InMemoryPorts();
    private final SettableClock clock = new SettableClock(NOON);
    private final IdempotencyDesk desk = ports.composition(Center.SETTINGS, clock).idempotency();
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void a_repeated_request_is_executed_once_and_gets_the_first_response() {
        assertThat(send(ANA, "k", "open")).isEqualTo(new Executed(answer(1)));
        assertThat(send(ANA, "k", "open")).isEqualTo(new Replayed(answer(1)));
        assertThat(runs).hasValue(1);
    }

    @Test
    void a_key_of_another_request_is_refused() {
        send(ANA, "k", "open");

        assertThat(send(ANA, "k", "close")).isEqualTo(new KeyReused());
        assertThat(runs).hasValue(1);
    }

    @Test
    void keys_of_other_callers_are_independent() {
        send(ANA, "k", "open");

        assertThat(send(DAN, "k", "open")).isEqualTo(new Executed(answer(2)));
        assertThat(send(ANA, "K", "open")).isEqualTo(new Executed(answer(3)));
    }

    @Test
    void a_failed_request_stores_nothing_and_may_be_corrected_under_the_same_key() {
        assertThatThrownBy(
                        () ->
                                desk.executeOnce(
                                        ANA,
                                        "k",
                                        "wrong",
                                        () -> {
                                            openCase();
                                            throw new ForbiddenException();
                                        },
                                        _ -> {}))
                .isInstanceOf(ForbiddenException.class);

        assertThat(isCaseStored()).isFalse();
        assertThat(send(ANA, "k", "right")).isEqualTo(new Executed(answer(1)));
    }

    @Test
    void request_and_key_are_stored_together() {
        desk.executeOnce(ANA, "k", "open", this::openCase, _ -> {});

        assertThat(isCaseStored()).isTrue();
        assertThat(desk.executeOnce(ANA, "k", "open", this::openCase, _ -> {}))
                .isEqualTo(new Replayed(answer(1)));
    }

    @Test
    void a_request_retried_after_a_write_conflict_gets_the_response_of_the_committed_attempt() {
        Supplier<StoredResponse> conflictsTwice =
                () -> {
                    int run = runs.incrementAndGet();
                    if (run < 3) {
                        throw new StaleVersionException("it");
                    }
                    return answer(run);
                };

        assertThat(desk.executeOnce(ANA, "k", "open", conflictsTwice, _ -> {}))
                .isEqualTo(new Executed(answer(3)));
        assertThat(send(ANA, "k", "open")).isEqualTo(new Replayed(answer(3)));
    }

    @Test
    void concurrent_repetitions_are_executed_once() throws Exception {
        List<Concurrently.Outcome<IdempotentResult>> outcomes =
                Concurrently.run(
                        6, () -> desk.executeOnce(ANA, "k", "open", this::openCase, _ -> {}));

        assertThat(outcomes).allMatch(Concurrently.Outcome::succeeded);
        assertThat(outcomes)
                .extracting(Concurrently.Outcome::result)
                .containsOnlyOnce(new Executed(answer(1)))
                .containsOnly(new Executed(answer(1)), new Replayed(answer(1)));
    }

    @Test
    void a_key_is_valid_for_24_hours() {
        send(ANA, "k", "open");

        clock.set(NOON.plus(IdempotencyDesk.RETENTION));
        assertThat(send(ANA, "k", "open")).isEqualTo(new Replayed(answer(1)));

        clock.set(NOON.plus(IdempotencyDesk.RETENTION).plusNanos(1_000));
        assertThat(send(ANA, "k", "close")).isEqualTo(new Executed(answer(2)));
        assertThat(send(ANA, "k", "close")).isEqualTo(new Replayed(answer(2)));
        assertThat(send(ANA, "k", "open")).isEqualTo(new KeyReused());
    }

    @Test
    void outdated_keys_are_deleted_in_batches() {
        int many = BatchedDeletion.BATCH + 3;
        IntStream.range(0, many).forEach(i -> send(ANA, "k" + i, "open"));
        clock.set(NOON.plus(Duration.ofHours(1)));
        send(ANA, "young", "open");

        clock.set(NOON.plus(IdempotencyDesk.RETENTION));
        assertThat(desk.deleteOutdated()).isZero();

        clock.set(NOON.plus(IdempotencyDesk.RETENTION).plusSeconds(1));
        assertThat(desk.deleteOutdated()).isEqualTo(many);
        assertThat(send(ANA, "young", "open")).isInstanceOf(Replayed.class);
    }

    @Test
    void a_caller_with_the_maximum_number_of_keys_takes_no_new_one() {
        IdempotencyDesk small = node(2);
        assertThat(send(small, ANA, "1")).isEqualTo(new Executed(answer(1)));
        clock.set(NOON.plusSeconds(1));
        assertThat(send(small, ANA, "2")).isEqualTo(new Executed(answer(2)));

        assertThat(send(small, ANA, "3"))
                .isEqualTo(new KeysFull(2, IdempotencyDesk.RETENTION.minus(Duration.ofSeconds(1))));
        assertThat(runs).hasValue(2);
        assertThat(send(small, ANA, "1")).isEqualTo(new Replayed(answer(1)));
        assertThat(send(small, DAN, "3")).isEqualTo(new Executed(answer(3)));

        clock.set(NOON.plus(IdempotencyDesk.RETENTION).plusNanos(1_000));
        assertThat(send(small, ANA, "3")).as("the first is outdated").isInstanceOf(Executed.class);
        assertThat(send(small, ANA, "4"))
                .as("the second is not")
                .isEqualTo(new KeysFull(2, KeyQuota.INTERVAL));
    }

    @Test
    void a_failed_request_uses_none_of_the_keys_of_its_caller() {
        IdempotencyDesk small = node(1);
        Supplier<StoredResponse> failing =
                () -> {
                    throw new ForbiddenException();
                };
        assertThatThrownBy(() -> small.executeOnce(ANA, "1", "open", failing, _ -> {}))
                .isInstanceOf(ForbiddenException.class);
        assertThat(send(small, ANA, "2")).isInstanceOf(Executed.class);
        assertThat(send(small, ANA, "3")).isInstanceOf(KeysFull.class);
    }

    @Test
    void a_node_counts_keys_of_other_nodes_after_a_while_and_of_earlier_ones_at_once() {
        IdempotencyDesk first = node(3);
        IdempotencyDesk second = node(3);
        send(first, ANA, "1");
        send(second, ANA, "2");
        send(second, ANA, "3");

        assertThat(send(first, ANA, "4")).as("not counted yet").isInstanceOf(Executed.class);
        assertThat(send(node(3), ANA, "5")).as("after a start").isInstanceOf(KeysFull.class);
        clock.set(NOON.plus(KeyQuota.INTERVAL));
        assertThat(send(first, ANA, "5")).isInstanceOf(KeysFull.class);
        assertThat(send(second, ANA, "5")).isInstanceOf(KeysFull.class);
    }

    private IdempotencyDesk node(int maxKeys) {
        return new IdempotencyDesk(ports.idempotencyKeys(), ports.unitOfWork(), maxKeys, clock);
    }

    private IdempotentResult send(IdempotencyDesk node, Actor actor, String key) {
        return node.executeOnce(actor, key, "open", () -> answer(runs.incrementAndGet()), _ -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "tab\t", "é", "\u007f", "🔥"})
    void a_key_has_visible_ascii_characters(String text) {
        assertThatThrownBy(() -> send(ANA, text, "open"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(runs).hasValue(0);
    }

    @Test
    void a_key_has_at_most_255_characters() {
        assertThat(IdempotencyKey.isKey("!".repeat(255))).isTrue();
        assertThat(IdempotencyKey.isKey("~".repeat(256))).isFalse();
    }

    @Test
    void a_response_is_withheld_from_an_actor_without_access() {
        send(ANA, "k", "open");
        assertThatThrownBy(
                        () ->
                                desk.executeOnce(
                                        ANA,
                                        "k",
                                        "open",
                                        this::openCase,
                                        stored -> {
                                            assertThat(stored).isEqualTo(answer(1));
                                            throw new ForbiddenException();
                                        }))
                .isInstanceOf(ForbiddenException.class);
        assertThat(isCaseStored()).isFalse();
        assertThat(send(ANA, "k", "open")).isEqualTo(new Replayed(answer(1)));
    }

    @Test
    void an_error_response_must_be_thrown_and_is_not_stored() {
        assertThatThrownBy(
                        () ->
                                desk.executeOnce(
                                        ANA,
                                        "k",
                                        "open",
                                        () -> new StoredResponse(409, Map.of(), "no"),
                                        _ -> {}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(send(ANA, "k", "open")).isEqualTo(new Executed(answer(1)));
    }

    private IdempotentResult send(Actor actor, String key, String fingerprint) {
        return desk.executeOnce(
                actor, key, fingerprint, () -> answer(runs.incrementAndGet()), _ -> {});
    }

    private static StoredResponse answer(int run) {
        return new StoredResponse(201, Map.of("ETag", "\"1\""), "run " + run);
    }

    private StoredResponse openCase() {
        ports.cases().save(CaseExamples.opening(CaseExamples.full(1)));
        return answer(1);
    }

    private boolean isCaseStored() {
        return ports.cases().find(CaseExamples.number(1)).isPresent();
    }
}
