package org.expedite.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UncommittedChanges;
import org.expedite.application.UnitOfWork;
import org.expedite.application.examples.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link AuditEvents}. Implement it in a test class, and give an
 * empty store for every test.
 */
@PortContract
public interface AuditEventsContract {
    /** An instant with the precision that stores must have. */
    Instant NOON = Instant.parse("2026-06-15T12:00:00.123456Z");

    /** The port under test. */
    AuditEvents auditEvents();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void every_field_and_variant_survives_a_round_trip() {
        List<AuditEvent> events = new ArrayList<>();
        for (AuditKind kind : AuditKind.values()) {
            events.add(AuditExamples.event(events.size(), NOON, kind, "ana"));
        }
        for (SubjectType type : SubjectType.values()) {
            String id = type == SubjectType.OPERATION ? "GET /v1/cases/{number}" : "a-b.c_d:e@f+g~";
            events.add(about(events.size(), List.of(new AuditSubject(type, id, 7))));
        }
        events.add(
                new AuditEvent(
                        id(events.size()),
                        NOON,
                        AuditKind.REFUSED,
                        null,
                        List.of(),
                        429,
                        "TOO_MANY_REQUESTS",
                        null,
                        null,
                        Long.MAX_VALUE));
        events.add(
                new AuditEvent(
                        id(events.size()),
                        NOON,
                        AuditKind.REFUSED,
                        Texts.longestId("z"),
                        IntStream.range(0, AuditEvent.MAX_SUBJECTS)
                                .mapToObj(
                                        i ->
                                                new AuditSubject(
                                                        SubjectType.CONTACT,
                                                        Texts.longestId("z"),
                                                        i == 0 ? null : i))
                                .toList(),
                        401,
                        "Z".repeat(64),
                        "f".repeat(AuditEvent.MAX_ADDRESS),
                        "r".repeat(100),
                        2));
        auditEvents().append(events);
        assertThat(page(AuditFilter.ALL, null, 1000)).containsExactlyElementsOf(events.reversed());
    }

    @Test
    default void events_are_listed_newest_first_and_by_id_at_one_instant() {
        auditEvents().append(List.of(event(2, 0), event(1, 5), event(3, 0)));
        auditEvents().append(List.of(event(4, -5)));
        auditEvents().append(List.of());
        assertThat(ids(AuditFilter.ALL, null, 9)).containsExactly(1, 3, 2, 4);
        assertThat(ids(AuditFilter.ALL, null, 2)).containsExactly(1, 3);
        assertThat(ids(AuditFilter.ALL, event(3, 0).position(), 9)).containsExactly(2, 4);
        assertThat(ids(AuditFilter.ALL, event(2, 1).position(), 9))
                .as("after a position without an event")
                .containsExactly(3, 2, 4);
        assertThat(ids(AuditFilter.ALL, event(4, -5).position(), 9)).isEmpty();
    }

    @Test
    default void filters_select_events() {
        auditEvents()
                .append(
                        List.of(
                                of(1, AuditKind.SIGNED_IN, "ana"),
                                of(2, AuditKind.SIGNED_OUT, "ana"),
                                of(3, AuditKind.SIGNED_IN, "Ana"),
                                of(4, AuditKind.SIGN_IN_FAILED, null)));
        assertThat(ids(filter("ana", null), null, 9)).containsExactly(2, 1);
        assertThat(ids(filter(null, AuditKind.SIGNED_IN), null, 9)).containsExactly(3, 1);
        assertThat(ids(filter("ana", AuditKind.SIGNED_IN), null, 9)).containsExactly(1);
        assertThat(ids(filter("an", null), null, 9)).isEmpty();
        for (@Nullable String actor : new @Nullable String[] {null, "ana"}) {
            for (@Nullable AuditKind kind : new @Nullable AuditKind[] {null, AuditKind.SIGNED_IN}) {
                assertThat(ids(new AuditFilter(actor, kind, at(1), at(3)), null, 9))
                        .as("%s %s: from is included, to is not", actor, kind)
                        .contains(1)
                        .doesNotContain(3, 4);
                assertThat(ids(new AuditFilter(actor, kind, null, at(1)), null, 9)).isEmpty();
                assertThat(ids(new AuditFilter(actor, kind, null, null), event(2, 2).position(), 9))
                        .containsExactly(1);
                assertThat(
                                ids(
                                        new AuditFilter(actor, kind, at(1), at(9)),
                                        event(2, 2).position(),
                                        9))
                        .containsExactly(1);
            }
        }
    }

    @Test
    default void an_id_is_stored_once() {
        auditEvents().append(List.of(event(1, 0)));
        assertThatThrownBy(() -> auditEvents().append(List.of(event(2, 0), event(1, 5))))
                .isInstanceOf(RuntimeException.class);
        assertThat(page(AuditFilter.ALL, null, 9)).contains(event(1, 0));
    }

    @Test
    default void an_event_is_visible_after_its_commit_and_never_after_a_rollback() {
        RolledBack.run(unitOfWork(), () -> auditEvents().append(List.of(event(1, 0))));
        UncommittedChanges.assertInvisible(
                unitOfWork(),
                () -> auditEvents().append(List.of(event(2, 0))),
                () -> ids(AuditFilter.ALL, null, 9),
                List.of(),
                List.of(2));
    }

    @Test
    default void the_oldest_events_are_deleted_in_batches() {
        auditEvents().append(IntStream.rangeClosed(1, 5).mapToObj(i -> event(i, 10 - i)).toList());
        RolledBack.run(unitOfWork(), () -> auditEvents().deleteBefore(at(10), 9));
        assertThat(ids(AuditFilter.ALL, null, 9)).containsExactly(1, 2, 3, 4, 5);
        assertThat(delete(8, 2)).isEqualTo(2);
        assertThat(ids(AuditFilter.ALL, null, 9)).containsExactly(1, 2, 3);
        assertThat(delete(8, 2)).as("less than the limit").isEqualTo(1);
        assertThat(delete(8, 2)).isZero();
        assertThat(ids(AuditFilter.ALL, null, 9))
                .as("an event at the instant stays")
                .containsExactly(1, 2);
    }

    private int delete(int before, int limit) {
        return unitOfWork().run(() -> auditEvents().deleteBefore(at(before), limit));
    }

    private List<AuditEvent> page(AuditFilter filter, @Nullable AuditPosition after, int limit) {
        return auditEvents().page(filter, after, limit);
    }

    private List<Integer> ids(AuditFilter filter, @Nullable AuditPosition after, int limit) {
        return page(filter, after, limit).stream()
                .map(event -> Integer.valueOf(event.id().value().replace("event-", "")))
                .toList();
    }

    private static AuditFilter filter(@Nullable String actorId, @Nullable AuditKind kind) {
        return new AuditFilter(actorId, kind, null, null);
    }

    private static AuditEvent event(int number, int seconds) {
        return AuditExamples.event(number, at(seconds), AuditKind.SIGNED_IN, "ana");
    }

    private static AuditEvent of(int number, AuditKind kind, @Nullable String actorId) {
        return AuditExamples.event(number, at(number), kind, actorId);
    }

    private static AuditEvent about(int number, List<AuditSubject> subjects) {
        return new AuditEvent(
                id(number), NOON, AuditKind.REFUSED, "ana", subjects, 403, "NO", "::1", "r", 1);
    }

    private static AuditEventId id(int number) {
        return new AuditEventId("event-%04d".formatted(number));
    }

    private static Instant at(int seconds) {
        return NOON.plus(Duration.ofSeconds(seconds));
    }
}
