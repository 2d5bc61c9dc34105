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
import org.expedite.application.Center;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.SettableClock;
import org.expedite.application.StaleVersionException;
import org.expedite.application.Together;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.access.Role;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.idempotency.IdempotentResult.Executed;
import org.expedite.application.idempotency.IdempotentResult.KeyReused;
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
    void is_done_once_and_answered_as_the_first_time() {
        assertThat(send(ANA, "k", "open")).isEqualTo(new Executed(answer(1)));
        assertThat(send(ANA, "k", "open")).isEqualTo(new Replayed(answer(1)));
        assertThat(runs).hasValue(1);
    }

    @Test
    void is_not_done_if_the_caller_used_the_key_for_another() {
        send(ANA, "k", "open");

        assertThat(send(ANA, "k", "close")).isEqualTo(new KeyReused());
        assertThat(runs).hasValue(1);
    }

    @Test
    void has_nothing_to_do_with_others_keys() {
        send(ANA, "k", "open");

        assertThat(send(DAN, "k", "open")).isEqualTo(new Executed(answer(2)));
        assertThat(send(ANA, "K", "open")).isEqualTo(new Executed(answer(3)));
    }

    @Test
    void may_be_put_right_under_the_same_key_after_it_was_refused_and_has_left_nothing() {
        assertThatThrownBy(
                        () ->
                                desk.executeOnce(
                                        ANA,
                                        "k",
                                        "wrong",
                                        () -> {
                                            openCase();
                                            throw new ForbiddenException();
                                        }))
                .isInstanceOf(ForbiddenException.class);

        assertThat(isCaseKept()).isFalse();
        assertThat(send(ANA, "k", "right")).isEqualTo(new Executed(answer(1)));
    }

    @Test
    void is_kept_together_with_its_key() {
        desk.executeOnce(ANA, "k", "open", this::openCase);

        assertThat(isCaseKept()).isTrue();
        assertThat(desk.executeOnce(ANA, "k", "open", this::openCase))
                .isEqualTo(new Replayed(answer(1)));
    }

    @Test
    void runs_again_when_it_lost_a_race_and_is_answered_as_in_the_run_that_was_kept() {
        Supplier<StoredResponse> losesTwice =
                () -> {
                    int run = runs.incrementAndGet();
                    if (run < 3) {
                        throw new StaleVersionException("it");
                    }
                    return answer(run);
                };

        assertThat(desk.executeOnce(ANA, "k", "open", losesTwice))
                .isEqualTo(new Executed(answer(3)));
        assertThat(send(ANA, "k", "open")).isEqualTo(new Replayed(answer(3)));
    }

    @Test
    void is_kept_once_however_many_send_it_at_the_same_time() throws Exception {
        List<Together.Ending<IdempotentResult>> endings =
                Together.run(6, () -> desk.executeOnce(ANA, "k", "open", this::openCase));

        assertThat(endings).allMatch(Together.Ending::succeeded);
        assertThat(endings)
                .extracting(Together.Ending::result)
                .containsOnlyOnce(new Executed(answer(1)))
                .containsOnly(new Executed(answer(1)), new Replayed(answer(1)));
    }

    @Test
    void is_known_for_24_hours_and_then_done_anew() {
        send(ANA, "k", "open");

        clock.set(NOON.plus(IdempotencyDesk.RETENTION));
        assertThat(send(ANA, "k", "open")).isEqualTo(new Replayed(answer(1)));

        clock.set(NOON.plus(IdempotencyDesk.RETENTION).plusNanos(1_000));
        assertThat(send(ANA, "k", "close")).isEqualTo(new Executed(answer(2)));
        assertThat(send(ANA, "k", "close")).isEqualTo(new Replayed(answer(2)));
        assertThat(send(ANA, "k", "open")).isEqualTo(new KeyReused());
    }

    @Test
    void is_forgotten_some_time_after_these_24_hours_with_all_others_batch_by_batch() {
        int many = IdempotencyDesk.BATCH + 3;
        IntStream.range(0, many).forEach(i -> send(ANA, "k" + i, "open"));
        clock.set(NOON.plus(Duration.ofHours(1)));
        send(ANA, "young", "open");

        clock.set(NOON.plus(IdempotencyDesk.RETENTION));
        assertThat(desk.deleteOutdated()).isZero();

        clock.set(NOON.plus(IdempotencyDesk.RETENTION).plusSeconds(1));
        assertThat(desk.deleteOutdated()).isEqualTo(many);
        assertThat(send(ANA, "young", "open")).isInstanceOf(Replayed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "tab\t", "é", "\u007f", "🔥"})
    void needs_a_key_of_visible_ascii_characters(String text) {
        assertThatThrownBy(() -> send(ANA, text, "open"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(runs).hasValue(0);
    }

    @Test
    void has_a_key_of_255_characters_at_most() {
        assertThat(IdempotencyKey.isKey("!".repeat(255))).isTrue();
        assertThat(IdempotencyKey.isKey("~".repeat(256))).isFalse();
    }

    @Test
    void throws_to_refuse_no_other_answer_than_that_to_what_was_done_is_kept() {
        assertThatThrownBy(
                        () ->
                                desk.executeOnce(
                                        ANA,
                                        "k",
                                        "open",
                                        () -> new StoredResponse(409, Map.of(), "no")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(send(ANA, "k", "open")).isEqualTo(new Executed(answer(1)));
    }

    private IdempotentResult send(Actor actor, String key, String fingerprint) {
        return desk.executeOnce(actor, key, fingerprint, () -> answer(runs.incrementAndGet()));
    }

    private static StoredResponse answer(int run) {
        return new StoredResponse(201, Map.of("ETag", "\"1\""), "run " + run);
    }

    private StoredResponse openCase() {
        ports.cases().save(CaseExamples.opening(CaseExamples.full(1)));
        return answer(1);
    }

    private boolean isCaseKept() {
        return ports.cases().find(CaseExamples.number(1)).isPresent();
    }
}
