package org.expedite.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.expedite.application.BatchedDeletion;
import org.expedite.application.Center;
import org.expedite.application.CountedIds;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.RolledBack;
import org.expedite.application.SettableClock;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.access.Role;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditDeskTest {
    private enum Why {
        WRONG_PASSWORD
    }

    private final InMemoryPorts ports = new InMemoryPorts();
    private final SettableClock clock = new SettableClock(Fixture.NOW);
    private final AtomicReference<Origin> origin = new AtomicReference<>(AuditExamples.ORIGIN);
    private final CountedIds ids = new CountedIds();
    private final AuditBuffer buffer = new AuditBuffer(ids.ids().auditEvents());
    private final AuditLog log =
            new AuditLog(
                    ports.auditEvents(),
                    buffer,
                    origin::get,
                    ids.ids().auditEvents(),
                    ports.unitOfWork(),
                    clock);
    private final AuditDesk desk =
            new AuditDesk(
                    ports.auditEvents(),
                    buffer,
                    ids.ids().auditEvents(),
                    Center.AUDIT_RETENTION,
                    ports.unitOfWork(),
                    clock);

    @ParameterizedTest
    @EnumSource
    void only_administrators_read_the_audit(Role role) {
        Actor actor = new Actor("somebody", Set.of(role));
        if (role == Role.ADMIN) {
            assertThat(list(actor, AuditFilter.ALL)).isEmpty();
        } else {
            assertThatThrownBy(() -> list(actor, AuditFilter.ALL))
                    .isInstanceOf(ForbiddenException.class);
        }
    }

    @Test
    void the_center_itself_is_the_actor_of_what_no_request_causes() {
        origin.set(Origin.SYSTEM);
        log.record(AuditEntry.of(AuditKind.ADMINISTRATOR_INVITED));
        log.record(AuditEntry.of(AuditKind.REGISTRY_CHANGED).by("shipped"));
        assertThat(list(Actors.ADMIN, AuditFilter.ALL))
                .extracting(AuditEvent::actorId)
                .containsExactly("shipped", "system");
        assertThat(list(Actors.ADMIN, AuditFilter.ALL))
                .allMatch(event -> event.clientAddress() == null && event.requestId() == null);
    }

    @Test
    void refusals_and_failed_sign_ins_are_stored_later_and_survive_a_rollback() {
        RolledBack.run(
                ports.unitOfWork(),
                () ->
                        log.record(
                                AuditEntry.of(AuditKind.SIGN_IN_FAILED)
                                        .about(AuditSubject.account("ana"))
                                        .because(Why.WRONG_PASSWORD)));
        desk.refused(
                AuditExamples.ORIGIN,
                "dan",
                AuditSubject.operation("GET", "/v1/audit-events"),
                403,
                "FORBIDDEN");
        assertThat(list(Actors.ADMIN, AuditFilter.ALL)).isEmpty();
        desk.flush();
        log.record(AuditEntry.of(AuditKind.SIGN_IN_FAILED));
        desk.flushAll();
        assertThat(list(Actors.ADMIN, AuditFilter.ALL)).hasSize(3);
        AuditEvent failed = all(AuditKind.SIGN_IN_FAILED).getFirst();
        assertThat(failed.actorId()).isNull();
        assertThat(failed.reason()).isEqualTo("WRONG_PASSWORD");
        assertThat(failed.subjects()).containsExactly(AuditSubject.account("ana"));
        AuditEvent refused = all(AuditKind.REFUSED).getFirst();
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.actorId()).isEqualTo("dan");
        assertThat(refused.subjects())
                .containsExactly(
                        new AuditSubject(SubjectType.OPERATION, "GET /v1/audit-events", null));
    }

    @Test
    void events_are_deleted_after_their_retention() {
        log.record(AuditEntry.of(AuditKind.SIGNED_OUT).by(Actors.ANA));
        Instant end = Fixture.NOW.plus(Center.AUDIT_RETENTION);
        clock.set(end);
        assertThat(desk.deleteOutdated()).as("kept to the last instant").isZero();
        clock.set(end.plus(Duration.ofNanos(1_000)));
        assertThat(desk.deleteOutdated()).isEqualTo(1);
        assertThat(list(Actors.ADMIN, AuditFilter.ALL)).isEmpty();
    }

    @Test
    void more_events_than_a_batch_are_deleted_in_several_units_of_work() {
        for (int i = 0; i < 2 * BatchedDeletion.BATCH + 1; i++) {
            log.record(AuditEntry.of(AuditKind.SIGNED_OUT).by(Actors.ANA));
        }
        clock.set(Fixture.NOW.plus(Center.AUDIT_RETENTION).plusSeconds(1));
        assertThat(desk.deleteOutdated()).isEqualTo(2 * BatchedDeletion.BATCH + 1);
    }

    @Test
    void what_is_no_id_and_no_pattern_of_a_path_is_no_subject() {
        assertThat(AuditSubject.operation("GET", null).id()).isEqualTo("GET");
        for (String pattern :
                List.of("/v1/cases?q=ana", "/a b", "v1", "/é", "/" + "a".repeat(200))) {
            assertThatThrownBy(() -> AuditSubject.operation("GET", pattern))
                    .as(pattern)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> AuditSubject.account("my secret"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<AuditEvent> list(Actor actor, AuditFilter filter) {
        return desk.list(actor, filter, null, 100);
    }

    private List<AuditEvent> all(AuditKind kind) {
        return ports.auditEvents().of(kind);
    }
}
