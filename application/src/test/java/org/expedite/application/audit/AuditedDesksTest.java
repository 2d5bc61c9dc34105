package org.expedite.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.expedite.application.Center;
import org.expedite.application.Composition;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.RolledBack;
import org.expedite.application.SettableClock;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.callers.CallerKeys;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Fixture;
import org.expedite.application.examples.People;
import org.expedite.application.examples.Staff;
import org.expedite.application.registry.PutResult;
import org.expedite.application.registry.RecordFilter;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RegistryRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Audit events that the other desks record. */
class AuditedDesksTest {
    private static final Organization NEW = People.endUser("new", "New");
    private static final Organization RENAMED = People.endUser("new", "Renamed");

    private final InMemoryPorts ports = new InMemoryPorts();
    private final SettableClock clock = new SettableClock(Fixture.NOW);
    private final Composition desks = ports.composition(Center.SETTINGS, clock);

    @BeforeEach
    void register() {
        new RegistryWriter(ports.registry(), ports.unitOfWork())
                .appendAll(Fixture.facts().toArray(RegistryRecord[]::new));
    }

    @Test
    void a_change_of_the_registry_is_recorded_with_its_version_and_origin() {
        put(NEW);
        put(RENAMED);
        put(RENAMED);
        assertThat(all(AuditKind.REGISTRY_CHANGED))
                .as("a put without a change records nothing")
                .extracting(event -> event.subjects().getFirst())
                .containsExactly(
                        new AuditSubject(SubjectType.ORGANIZATION, "new", 1),
                        new AuditSubject(SubjectType.ORGANIZATION, "new", 2));
        AuditEvent first = all(AuditKind.REGISTRY_CHANGED).getFirst();
        assertThat(first.actorId()).isEqualTo(Actors.REGISTRAR.id());
        assertThat(first.at()).isEqualTo(Fixture.NOW);
        assertThat(first.clientAddress()).isEqualTo(AuditExamples.ORIGIN.address());
        assertThat(first.requestId()).isEqualTo(AuditExamples.ORIGIN.requestId());
        assertThat(first.count()).isOne();
    }

    @Test
    void every_kind_of_record_has_its_type_of_subject() {
        for (RecordKind kind : RecordKind.values()) {
            assertThat(SubjectType.of(kind).name()).isEqualTo(kind.name());
        }
    }

    @Test
    void a_change_that_is_not_stored_is_not_recorded() {
        RolledBack.run(ports.unitOfWork(), () -> put(NEW));
        assertThat(desks.registry().put(Actors.REGISTRAR, NEW, 7))
                .isInstanceOf(PutResult.Stale.class);
        assertThatThrownBy(() -> desks.registry().put(Actors.ENGINEER, NEW, null))
                .isInstanceOf(ForbiddenException.class);
        assertThat(all(AuditKind.REGISTRY_CHANGED)).isEmpty();
    }

    @Test
    void somebody_who_looks_at_people_is_recorded_with_them() {
        CallerKeys keys =
                new CallerKeys(Set.of(), Acme.DAN.id(), Acme.ANAS_JNCIE_M.id(), Set.of(), null);
        desks.callers().identify(Actors.ENGINEER, keys);
        assertThat(looked()).containsExactly(List.of("ana", "dan"));
    }

    @Test
    void reads_of_contacts_and_certifications_name_the_people() {
        desks.registry().find(Actors.ENGINEER, Acme.ANA.key());
        desks.registry().find(Actors.DUTY_MANAGER, Acme.ANAS_JNCIE_M.key());
        desks.registry().history(Actors.REGISTRAR, Acme.DAN.key(), 0, 9);
        desks.registry()
                .page(Actors.REGISTRAR, new RecordFilter.Certifications(null, null), "", 99);
        desks.registry().find(Actors.ENGINEER, Acme.ACME.key());
        desks.registry().find(Actors.ENGINEER, Staff.ENGINEER_L2.key());
        desks.registry().find(Actors.ENGINEER, Catalogue.M320.key());
        assertThat(looked().subList(0, 3))
                .containsExactly(List.of("ana"), List.of("ana"), List.of("dan"));
        assertThat(looked()).hasSize(4);
        assertThat(looked().getLast()).contains("ana", "bob").doesNotContain("dan");
    }

    @Test
    void a_person_is_looked_up_even_if_nothing_is_found() {
        ContactId nobody = new ContactId("nobody");
        desks.registry()
                .page(Actors.ENGINEER, new RecordFilter.Certifications(nobody, null), "", 9);
        assertThat(looked()).containsExactly(List.of("nobody"));
    }

    @Test
    void the_record_that_shows_that_more_follow_is_not_recorded_as_seen() {
        assertThat(
                        desks.registry()
                                .page(
                                        Actors.ENGINEER,
                                        new RecordFilter.All(RecordKind.CONTACT),
                                        "",
                                        2))
                .hasSize(3);
        assertThat(looked()).containsExactly(List.of("ana", "bob"));
    }

    @Test
    void the_same_look_is_recorded_again_after_a_while_and_for_another_actor() {
        Runnable look = () -> desks.registry().find(Actors.ENGINEER, Acme.ANA.key());
        look.run();
        clock.set(Fixture.NOW.plus(LookupLog.REPEATED_AFTER).minusSeconds(1));
        look.run();
        assertThat(looked()).hasSize(1);
        clock.set(Fixture.NOW.plus(LookupLog.REPEATED_AFTER));
        look.run();
        assertThat(looked()).hasSize(2);
        desks.registry().find(Actors.DUTY_MANAGER, Acme.ANA.key());
        assertThat(looked()).hasSize(3);
    }

    private void put(RegistryRecord record) {
        assertThat(desks.registry().put(Actors.REGISTRAR, record, null))
                .isInstanceOfAny(PutResult.Created.class, PutResult.Stored.class);
    }

    private List<AuditEvent> all(AuditKind kind) {
        return ports.auditEvents().of(kind);
    }

    private List<List<String>> looked() {
        return all(AuditKind.PERSON_LOOKED_UP).stream()
                .map(event -> event.subjects().stream().map(AuditSubject::id).toList())
                .toList();
    }
}
