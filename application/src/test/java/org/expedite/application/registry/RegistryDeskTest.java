package org.expedite.application.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.expedite.application.Center;
import org.expedite.application.Concurrently;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.access.Role;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.Fixture;
import org.expedite.application.examples.People;
import org.expedite.application.examples.Staff;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Puts of records, and the permissions for them. */
class RegistryDeskTest {
    private static final Organization NEW = People.endUser("new", "New");
    private static final Organization RENAMED = People.endUser("new", "Renamed");
    private static final Organization NONE = People.endUser("none", "None");

    private final Center center = new Center();

    @Test
    void a_new_record_is_created() {
        RecordVersion<RegistryRecord> first = new RecordVersion<>(NEW, 1, Fixture.NOW, "registrar");
        assertThat(put(NEW, null)).isEqualTo(new PutResult.Created(first));
        assertThat(center.registry().find(Actors.REGISTRAR, NEW.key())).isEqualTo(first);
    }

    @Test
    void a_put_with_changes_appends_a_version() {
        put(NEW, null);
        center.at("2026-06-16T09:00:00Z");
        assertThat(put(RENAMED, null)).isInstanceOf(PutResult.Stored.class);
        assertThat(center.registry().find(Actors.REGISTRAR, NEW.key()).record()).isEqualTo(RENAMED);
        assertThat(history(NEW))
                .extracting(RecordVersion::version)
                .as("nothing is overwritten")
                .containsExactly(1, 2);
        assertThat(history(NEW)).extracting(RecordVersion::record).containsExactly(NEW, RENAMED);
        assertThat(history(NEW).getLast().recordedAt()).isEqualTo("2026-06-16T09:00:00Z");
    }

    @Test
    void a_put_without_changes_appends_no_version() {
        put(NEW, null);
        center.at("2026-06-16T09:00:00Z");
        RecordVersion<RegistryRecord> first = new RecordVersion<>(NEW, 1, Fixture.NOW, "registrar");
        assertThat(put(NEW, null)).isEqualTo(new PutResult.Stored(first));
        assertThat(put(NEW, 1)).isEqualTo(new PutResult.Stored(first));
        assertThat(history(NEW)).containsExactly(first);
    }

    @Test
    void another_order_of_a_set_is_no_change() {
        put(
                Staff.engineer("new", List.of("L1", "L2"), Catalogue.M_SERIES, Catalogue.T_SERIES),
                null);
        PutResult same =
                put(
                        Staff.engineer(
                                "new", List.of("L2", "L1"), Catalogue.T_SERIES, Catalogue.M_SERIES),
                        null);
        assertThat(same).isInstanceOf(PutResult.Stored.class);
        assertThat(((PutResult.Stored) same).current().version()).isEqualTo(1);
    }

    @Test
    void values_of_an_earlier_version_are_a_new_version() {
        put(NEW, null);
        put(RENAMED, null);
        put(NEW, null);
        assertThat(history(NEW)).hasSize(3);
    }

    @Test
    void a_put_of_a_stale_version_is_rejected() {
        assertThat(put(NEW, 1)).as("of no record").isInstanceOf(PutResult.Stale.class);
        put(NEW, null);
        put(RENAMED, 1);
        assertThat(put(NEW, 1)).as("the one before").isInstanceOf(PutResult.Stale.class);
        assertThat(put(NEW, 3)).as("one to come").isInstanceOf(PutResult.Stale.class);
        assertThat(put(RENAMED, 1))
                .as("the one before, though it says the same as the current one")
                .isInstanceOf(PutResult.Stale.class);
        assertThat(history(NEW)).hasSize(2);
        assertThat(put(NEW, 2)).isInstanceOf(PutResult.Stored.class);
    }

    @Test
    void references_of_a_record_must_exist() {
        Contact contact = People.contact("kim", "Kim", People.employee(NONE));
        assertUnknown(contact, new Reference(Relation.EMPLOYER, NONE.key()));
        Certification certification = People.certification("c-kim", contact, Catalogue.JNCIE_M);
        assertUnknown(certification, new Reference(Relation.HOLDER, contact.key()));
        ProductLineCode line = new ProductLineCode("NONE");
        assertUnknown(
                new Product(new Model("X1"), line, null), new Reference(Relation.LINE, line.key()));
        assertUnknown(
                new Asset(new SerialNumber("S1"), new Model("X1"), NONE.id()),
                new Reference(Relation.MODEL, new RecordKey(RecordKind.PRODUCT, "X1")),
                new Reference(Relation.OWNER, NONE.key()));
        SupportContract contract =
                Covers.sold(
                        Covers.via(
                                Covers.direct("C99", NONE, Acme.JN1),
                                People.partner("p", "P", null)),
                        NONE);
        assertUnknown(
                contract,
                new Reference(Relation.CUSTOMER, NONE.key()),
                new Reference(Relation.SUPPORTER, new RecordKey(RecordKind.ORGANIZATION, "p")),
                new Reference(Relation.SELLER, NONE.key()));
    }

    @Test
    void only_unknown_references_are_reported_case_sensitively() {
        assertUnknown(
                People.contact(
                        "kim",
                        "Kim",
                        People.employee(Acme.ACME),
                        People.employee(People.endUser("Acme", "Acme"))),
                new Reference(Relation.EMPLOYER, new RecordKey(RecordKind.ORGANIZATION, "Acme")));
    }

    @Test
    void a_covered_serial_may_be_registered_later() {
        SupportContract contract =
                Covers.covering(Covers.direct("C99", Acme.ACME), new SerialNumber("LATER"));
        assertThat(put(contract, null)).isInstanceOf(PutResult.Created.class);
    }

    @Test
    void every_kind_is_stored_and_found() {
        for (RegistryRecord record : Fixture.facts()) {
            assertThat(center.registry().find(Actors.REGISTRAR, record.key()).record())
                    .isEqualTo(record);
        }
    }

    @Test
    void an_unknown_record_is_not_found() {
        assertThatThrownBy(() -> center.registry().find(Actors.REGISTRAR, NONE.key()))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("There is no organization none.");
        assertThatThrownBy(
                        () ->
                                center.registry()
                                        .history(
                                                Actors.REGISTRAR,
                                                new RecordKey(RecordKind.PRODUCT_LINE, "NONE"),
                                                0,
                                                25))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("There is no product line NONE.");
    }

    @Test
    void a_list_is_paged_by_id() {
        assertThat(ids("", 2))
                .as("and one more, as more follow")
                .containsExactly("acme", "borealis", "fastnet");
        assertThat(ids("borealis", 2)).containsExactly("fastnet", "ivy-end-user");
        assertThat(ids("ivy-end-user", 2)).isEmpty();
    }

    @Test
    void a_history_is_paged_by_version() {
        put(NEW, null);
        put(RENAMED, null);
        RegistryDesk desk = center.registry();
        assertThat(desk.history(Actors.REGISTRAR, NEW.key(), 0, 1))
                .extracting(RecordVersion::record)
                .containsExactly(NEW);
        assertThat(desk.history(Actors.REGISTRAR, NEW.key(), 1, 1))
                .extracting(RecordVersion::record)
                .containsExactly(RENAMED);
        assertThat(desk.history(Actors.REGISTRAR, NEW.key(), 2, 1))
                .as("after the last, which is no absence")
                .isEmpty();
    }

    @Test
    void only_registrars_change_records() {
        for (Actor actor :
                List.of(Actors.ANA, Actors.ENGINEER, Actors.DUTY_MANAGER, Actors.ADMIN)) {
            assertThatThrownBy(() -> center.registry().put(actor, NEW, null))
                    .isInstanceOf(ForbiddenException.class);
        }
        assertThat(center.ports().registry().find(NEW.key())).isEmpty();
        Actor both = new Actor("both", Set.of(Role.REGISTRAR, Role.CUSTOMER));
        assertThat(center.registry().put(both, NEW, null)).isInstanceOf(PutResult.Created.class);
        assertThat(history(NEW).getFirst().recordedBy()).isEqualTo("both");
    }

    @Test
    void the_staff_of_the_center_reads_records_too_and_nobody_else_does() {
        RegistryDesk desk = center.registry();
        RecordKey key = Fastnet.FASTNET.key();
        EngineerFilter all = new EngineerFilter(null, null);
        for (Actor actor : List.of(Actors.ANA, Actors.ADMIN)) {
            assertThatThrownBy(() -> desk.find(actor, key)).isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(
                            () ->
                                    desk.page(
                                            actor,
                                            new RecordFilter.All(RecordKind.CONTACT),
                                            "",
                                            25))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> desk.engineers(actor, all, "", 25))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> desk.history(actor, key, 0, 25))
                    .isInstanceOf(ForbiddenException.class);
        }
        for (Actor actor : List.of(Actors.ENGINEER, Actors.DUTY_MANAGER, Actors.REGISTRAR)) {
            assertThat(desk.find(actor, key).record()).isEqualTo(Fastnet.FASTNET);
            assertThat(desk.page(actor, new RecordFilter.All(RecordKind.CONTACT), "", 25))
                    .isNotEmpty();
            assertThat(desk.engineers(actor, all, "", 25)).isNotEmpty();
            assertThat(desk.history(actor, key, 0, 25)).isNotEmpty();
        }
    }

    @Test
    void engineers_are_listed_by_activity_and_level() {
        for (int i = 0; i < 450; i++) {
            Engineer engineer = Staff.engineer("x%03d".formatted(i), List.of("L3"));
            put(i % 3 == 0 ? engineer : Staff.left(engineer), 0);
        }
        assertThat(engineers(new EngineerFilter(false, null), 400)).hasSize(300);
        assertThat(engineers(new EngineerFilter(true, null), 400))
                .hasSizeGreaterThan(150)
                .doesNotContain("x001")
                .contains("x000", "duty-manager");
        assertThat(engineers(new EngineerFilter(null, new TechnicalLevel("L3")), 2))
                .as("the first page of those who can be given cases there")
                .containsExactly("duty-manager", "engineer-l3");
        assertThat(engineers(new EngineerFilter(true, new TechnicalLevel("L9")), 400))
                .containsExactly("duty-manager");
    }

    private List<String> engineers(EngineerFilter filter, int limit) {
        return center.registry().engineers(Actors.ENGINEER, filter, "", limit).stream()
                .map(v -> v.record().key().id())
                .toList();
    }

    @Test
    void one_of_two_concurrent_puts_of_the_same_version_is_stale() throws Exception {
        put(NEW, null);
        List<Concurrently.Outcome<PutResult>> outcomes =
                Concurrently.run(
                        List.of(
                                () -> put(RENAMED, 1),
                                () -> put(People.endUser("new", "Other"), 1)));
        assertThat(outcomes)
                .extracting(e -> e.result() instanceof PutResult.Stored)
                .containsExactlyInAnyOrder(true, false);
        assertThat(history(NEW)).hasSize(2);
    }

    private PutResult put(RegistryRecord record, @Nullable Integer expectedVersion) {
        return center.registry().put(Actors.REGISTRAR, record, expectedVersion);
    }

    private void assertUnknown(RegistryRecord record, Reference... unknown) {
        assertThat(put(record, null)).isEqualTo(new PutResult.Invalid(Set.of(unknown), List.of()));
        assertThat(center.ports().registry().find(record.key())).as("nothing is stored").isEmpty();
    }

    private List<RecordVersion<RegistryRecord>> history(RegistryRecord record) {
        return center.registry().history(Actors.REGISTRAR, record.key(), 0, 25);
    }

    private List<String> ids(String after, int limit) {
        return center
                .registry()
                .page(Actors.REGISTRAR, new RecordFilter.All(RecordKind.ORGANIZATION), after, limit)
                .stream()
                .map(r -> r.record().key().id())
                .toList();
    }
}
