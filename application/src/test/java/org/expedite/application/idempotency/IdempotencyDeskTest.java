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
import org.expedite.application.Actor;
import org.expedite.application.Center;
import org.expedite.application.ForbiddenException;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.Role;
import org.expedite.application.SettableClock;
import org.expedite.application.StaleVersionException;
import org.expedite.application.Together;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.idempotency.KeyedAnswer.First;
import org.expedite.application.idempotency.KeyedAnswer.KeyReused;
import org.expedite.application.idempotency.KeyedAnswer.Replayed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A request that is sent with a key")
class IdempotencyDeskTest {
    private static final Instant NOON = Instant.parse("2026-06-15T12:00:00Z");
    private static final Actor ANA = new Actor("ana", Set.of(Role.CUSTOMER));
    private static final Actor DAN = new Actor("dan", Set.of(Role.CUSTOMER));

    private final InMemoryPorts ports = new InMemoryPorts();
    private final SettableClock clock = new SettableClock(NOON);
    private final IdempotencyDesk desk = ports.composition(Center.SETTINGS, clock).idempotency();
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    @DisplayName("is done once, and answered as the first time")
    void again() {
        assertThat(send(ANA, "k", "open")).isEqualTo(new First(answer(1)));
        assertThat(send(ANA, "k", "open")).isEqualTo(new Replayed(answer(1)));
        assertThat(runs).hasValue(1);
    }

    @Test
    @DisplayName("is not done if the caller used the key for another")
    void reused() {
        send(ANA, "k", "open");

        assertThat(send(ANA, "k", "close")).isEqualTo(new KeyReused());
        assertThat(runs).hasValue(1);
    }

    @Test
    @DisplayName("has nothing to do with others' keys")
    void otherCaller() {
        send(ANA, "k", "open");

        assertThat(send(DAN, "k", "open")).isEqualTo(new First(answer(2)));
        assertThat(send(ANA, "K", "open")).isEqualTo(new First(answer(3)));
    }

    @Test
    @DisplayName("may be put right under the same key after it was refused, and has left nothing")
    void refused() {
        assertThatThrownBy(
                        () ->
                                desk.once(
                                        ANA,
                                        "k",
                                        "wrong",
                                        () -> {
                                            openCase();
                                            throw new ForbiddenException();
                                        }))
                .isInstanceOf(ForbiddenException.class);

        assertThat(isCaseKept()).isFalse();
        assertThat(send(ANA, "k", "right")).isEqualTo(new First(answer(1)));
    }

    @Test
    @DisplayName("is kept together with its key")
    void together() {
        desk.once(ANA, "k", "open", this::openCase);

        assertThat(isCaseKept()).isTrue();
        assertThat(desk.once(ANA, "k", "open", this::openCase)).isEqualTo(new Replayed(answer(1)));
    }

    @Test
    @DisplayName("runs again when it lost a race, and is answered as in the run that was kept")
    void lostRace() {
        Supplier<Answer> losesTwice =
                () -> {
                    int run = runs.incrementAndGet();
                    if (run < 3) {
                        throw new StaleVersionException("it");
                    }
                    return answer(run);
                };

        assertThat(desk.once(ANA, "k", "open", losesTwice)).isEqualTo(new First(answer(3)));
        assertThat(send(ANA, "k", "open")).isEqualTo(new Replayed(answer(3)));
    }

    @Test
    @DisplayName("is kept once however many send it at the same time")
    void atOnce() throws Exception {
        List<Together.Ending<KeyedAnswer>> endings =
                Together.run(6, () -> desk.once(ANA, "k", "open", this::openCase));

        assertThat(endings).allMatch(Together.Ending::succeeded);
        assertThat(endings)
                .extracting(Together.Ending::result)
                .containsOnlyOnce(new First(answer(1)))
                .containsOnly(new First(answer(1)), new Replayed(answer(1)));
    }

    @Test
    @DisplayName("is known for 24 hours, and then done anew")
    void outdated() {
        send(ANA, "k", "open");

        clock.set(NOON.plus(IdempotencyDesk.KEPT_FOR));
        assertThat(send(ANA, "k", "open")).isEqualTo(new Replayed(answer(1)));

        clock.set(NOON.plus(IdempotencyDesk.KEPT_FOR).plusNanos(1_000));
        assertThat(send(ANA, "k", "close")).isEqualTo(new First(answer(2)));
        assertThat(send(ANA, "k", "close")).isEqualTo(new Replayed(answer(2)));
        assertThat(send(ANA, "k", "open")).isEqualTo(new KeyReused());
    }

    @Test
    @DisplayName("is forgotten some time after these 24 hours, with all others, batch by batch")
    void deleted() {
        int many = IdempotencyDesk.BATCH + 3;
        IntStream.range(0, many).forEach(i -> send(ANA, "k" + i, "open"));
        clock.set(NOON.plus(Duration.ofHours(1)));
        send(ANA, "young", "open");

        clock.set(NOON.plus(IdempotencyDesk.KEPT_FOR));
        assertThat(desk.deleteOutdated()).isZero();

        clock.set(NOON.plus(IdempotencyDesk.KEPT_FOR).plusSeconds(1));
        assertThat(desk.deleteOutdated()).isEqualTo(many);
        assertThat(send(ANA, "young", "open")).isInstanceOf(Replayed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "tab\t", "é", "\u007f", "🔥"})
    @DisplayName("needs a key of visible ASCII characters")
    void noKey(String text) {
        assertThatThrownBy(() -> send(ANA, text, "open"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(runs).hasValue(0);
    }

    @Test
    @DisplayName("has a key of 255 characters at most")
    void longestKey() {
        assertThat(IdempotencyKey.isKey("!".repeat(255))).isTrue();
        assertThat(IdempotencyKey.isKey("~".repeat(256))).isFalse();
    }

    @Test
    @DisplayName("throws to refuse: no other answer than that to what was done is kept")
    void statusOfRefusal() {
        assertThatThrownBy(() -> desk.once(ANA, "k", "open", () -> new Answer(409, Map.of(), "no")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(send(ANA, "k", "open")).isEqualTo(new First(answer(1)));
    }

    private KeyedAnswer send(Actor actor, String key, String fingerprint) {
        return desk.once(actor, key, fingerprint, () -> answer(runs.incrementAndGet()));
    }

    private static Answer answer(int run) {
        return new Answer(201, Map.of("ETag", "\"1\""), "run " + run);
    }

    private Answer openCase() {
        ports.cases().save(CaseExamples.opening(CaseExamples.full(1)));
        return answer(1);
    }

    private boolean isCaseKept() {
        return ports.cases().find(CaseExamples.number(1)).isPresent();
    }
}
