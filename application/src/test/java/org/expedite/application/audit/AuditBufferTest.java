package org.expedite.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditBufferTest {
    private static final Instant NOON = Instant.parse("2026-06-15T12:00:00Z");
    private static final Instant NEXT_MINUTE = NOON.plusSeconds(60);

    private final AtomicInteger ids = new AtomicInteger();
    private final AuditBuffer buffer = new AuditBuffer(this::nextId);
    private final List<AuditEvent> stored = new ArrayList<>();

    @Test
    void
            the_first_events_of_a_cause_are_single_and_the_others_are_counted_at_the_end_of_a_minute() {
        refuse(25, "192.0.2.7", NOON);
        flush(NOON.plusSeconds(30));
        assertThat(stored).hasSize(AuditBuffer.SINGLE).allMatch(event -> event.count() == 1);

        refuse(1, "192.0.2.7", NOON.plusSeconds(59));
        flush(NOON.plusSeconds(59));
        assertThat(stored).hasSize(AuditBuffer.SINGLE);

        flush(NEXT_MINUTE);
        assertThat(stored).hasSize(AuditBuffer.SINGLE + 1);
        AuditEvent counted = stored.getLast();
        assertThat(counted.count()).isEqualTo(16);
        assertThat(counted.at()).isEqualTo(NOON.plusSeconds(59));
        assertThat(counted.status()).isEqualTo(401);
        assertThat(counted.reason()).isEqualTo("UNAUTHORIZED");
        assertThat(counted.clientAddress()).isEqualTo("192.0.2.7");
        assertThat(counted.requestId()).isNull();
        assertThat(counted.subjects()).isEmpty();

        flush(NEXT_MINUTE.plusSeconds(60));
        assertThat(stored).as("once").hasSize(AuditBuffer.SINGLE + 1);
    }

    @Test
    void each_minute_and_each_cause_begins_anew() {
        refuse(AuditBuffer.SINGLE, "192.0.2.7", NOON);
        refuse(AuditBuffer.SINGLE, "192.0.2.8", NOON);
        refuse(AuditBuffer.SINGLE, "192.0.2.7", NEXT_MINUTE);
        buffer.add(event(NEXT_MINUTE, "ana", 429), "192.0.2.7");
        buffer.add(event(NEXT_MINUTE, null, 429), "192.0.2.7");
        buffer.flush(null, stored::addAll);
        assertThat(stored).hasSize(3 * AuditBuffer.SINGLE + 2).allMatch(e -> e.count() == 1);
    }

    @Test
    void an_actor_is_one_cause_from_all_of_its_addresses() {
        for (int i = 0; i < 15; i++) {
            buffer.add(event(NOON, "ana", 429), "192.0.2." + i);
        }
        flush(NEXT_MINUTE);
        assertThat(stored).hasSize(AuditBuffer.SINGLE + 1);
        assertThat(stored.getLast().actorId()).isEqualTo("ana");
        assertThat(stored.getLast().clientAddress()).isNull();
        assertThat(stored.getLast().count()).isEqualTo(5);
    }

    @Test
    void an_attack_from_many_networks_is_few_events_that_count_all_of_it() {
        int attackers = 3_000;
        for (int i = 0; i < attackers; i++) {
            refuse(2, "10.0." + i / 250 + "." + i % 250, NOON);
        }
        flush(NEXT_MINUTE);
        assertThat(stored.size())
                .isBetween(AuditBuffer.SINGLES, AuditBuffer.SINGLES + AuditBuffer.CAUSES + 1);
        assertThat(total()).isEqualTo(2L * attackers);
        assertThat(stored.getLast().clientAddress()).as("of several clients").isNull();
    }

    @Test
    void nothing_is_lost_or_grows_without_bound_while_the_store_fails() {
        int minutes = 200;
        for (int minute = 0; minute < minutes; minute++) {
            Instant at = NOON.plus(Duration.ofMinutes(minute));
            for (int network = 0; network < 100; network++) {
                refuse(2, "192.0.2." + network, at);
            }
            assertThatThrownBy(() -> buffer.flush(at, _ -> fail()))
                    .isInstanceOf(IllegalStateException.class);
        }
        buffer.flush(null, stored::addAll);
        buffer.flush(null, stored::addAll);
        assertThat(stored.size())
                .isBetween(AuditBuffer.WAITING, AuditBuffer.WAITING + AuditBuffer.CAUSES + 1);
        assertThat(total()).isEqualTo(minutes * 200L);
        assertThat(stored).extracting(AuditEvent::id).doesNotHaveDuplicates();
    }

    @Test
    void events_are_stored_in_batches_and_a_failed_batch_again() {
        IntStream.range(0, 12)
                .forEach(
                        minute ->
                                IntStream.range(0, 10)
                                        .forEach(
                                                network ->
                                                        refuse(
                                                                AuditBuffer.SINGLE,
                                                                "192.0.2." + network,
                                                                NOON.plus(
                                                                        Duration.ofMinutes(
                                                                                minute)))));
        List<Integer> batches = new ArrayList<>();
        assertThatThrownBy(
                        () ->
                                buffer.flush(
                                        null,
                                        batch -> {
                                            batches.add(batch.size());
                                            if (batches.size() == 2) {
                                                fail();
                                            }
                                            stored.addAll(batch);
                                        }))
                .isInstanceOf(IllegalStateException.class);
        buffer.flush(null, stored::addAll);
        assertThat(batches).containsExactly(AuditBuffer.BATCH, AuditBuffer.BATCH);
        assertThat(stored).hasSize(1_200).doesNotHaveDuplicates();
    }

    private void flush(Instant now) {
        buffer.flush(now, stored::addAll);
    }

    private long total() {
        return stored.stream().mapToLong(AuditEvent::count).sum();
    }

    private void refuse(int times, String network, Instant at) {
        for (int i = 0; i < times; i++) {
            buffer.add(event(at, null, 401), network);
        }
    }

    private AuditEvent event(Instant at, @Nullable String actorId, int status) {
        return new AuditEvent(
                nextId(),
                at,
                AuditKind.REFUSED,
                actorId,
                List.of(AuditSubject.operation("GET", "/v1/cases")),
                status,
                "UNAUTHORIZED",
                "192.0.2.7",
                "request-1",
                1);
    }

    private AuditEventId nextId() {
        return new AuditEventId("event-%06d".formatted(ids.incrementAndGet()));
    }

    private static void fail() {
        throw new IllegalStateException("the store is full");
    }
}
