package org.expedite.application.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.expedite.application.Actor;
import org.expedite.application.Center;
import org.expedite.application.ForbiddenException;
import org.expedite.application.NotFoundException;
import org.expedite.application.Role;
import org.expedite.application.Together;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.People;
import org.expedite.application.examples.Staff;
import org.expedite.application.examples.World;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.Fact;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.Recorded;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Keeping the facts: what a put does, and who may. */
class RegistryDeskTest {
    private static final Organization NEW = People.endUser("new", "New");
    private static final Organization RENAMED = People.endUser("new", "Renamed");
    private static final Organization NONE = People.endUser("none", "None");

    private final Center center = new Center();

    @Test
    void aRecordThatDidNotExistIsCreated() {
        Recorded<Fact> first = new Recorded<>(NEW, 1, World.NOW, "registrar");
        assertThat(put(NEW, null)).isEqualTo(new Put.Created(first));
        assertThat(center.registry().find(Actors.REGISTRAR, NEW.key())).isEqualTo(first);
    }

    @Test
    void aPutThatSaysSomethingElseAppendsAVersion() {
        put(NEW, null);
        center.at("2026-06-16T09:00:00Z");
        assertThat(put(RENAMED, null)).isInstanceOf(Put.Kept.class);
        assertThat(center.registry().find(Actors.REGISTRAR, NEW.key()).fact()).isEqualTo(RENAMED);
        assertThat(history(NEW))
                .extracting(Recorded::version)
                .as("nothing is overwritten")
                .containsExactly(1, 2);
        assertThat(history(NEW)).extracting(Recorded::fact).containsExactly(NEW, RENAMED);
        assertThat(history(NEW).getLast().recordedAt()).isEqualTo("2026-06-16T09:00:00Z");
    }

    @Test
    void aPutThatSaysTheSameAppendsNone() {
        put(NEW, null);
        center.at("2026-06-16T09:00:00Z");
        Recorded<Fact> first = new Recorded<>(NEW, 1, World.NOW, "registrar");
        assertThat(put(NEW, null)).isEqualTo(new Put.Kept(first));
        assertThat(put(NEW, 1)).isEqualTo(new Put.Kept(first));
        assertThat(history(NEW)).containsExactly(first);
    }

    @Test
    void setsInAnotherOrderSayTheSame() {
        put(
                Staff.engineer("new", List.of("L1", "L2"), Catalogue.M_SERIES, Catalogue.T_SERIES),
                null);
        Put same =
                put(
                        Staff.engineer(
                                "new", List.of("L2", "L1"), Catalogue.T_SERIES, Catalogue.M_SERIES),
                        null);
        assertThat(same).isInstanceOf(Put.Kept.class);
        assertThat(((Put.Kept) same).current().version()).isEqualTo(1);
    }

    @Test
    void whatWasSaidBeforeTheLastVersionIsNewAgain() {
        put(NEW, null);
        put(RENAMED, null);
        put(NEW, null);
        assertThat(history(NEW)).hasSize(3);
    }

    @Test
    void aPutThatHasSeenAnotherVersionIsRefused() {
        assertThat(put(NEW, 1)).as("of no record").isInstanceOf(Put.Stale.class);
        put(NEW, null);
        put(RENAMED, 1);
        assertThat(put(NEW, 1)).as("the one before").isInstanceOf(Put.Stale.class);
        assertThat(put(NEW, 3)).as("one to come").isInstanceOf(Put.Stale.class);
        assertThat(put(RENAMED, 1))
                .as("the one before, though it says the same as the current one")
                .isInstanceOf(Put.Stale.class);
        assertThat(history(NEW)).hasSize(2);
        assertThat(put(NEW, 2)).isInstanceOf(Put.Kept.class);
    }

    @Test
    void whatAFactNamesMustExist() {
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
    void onlyWhatIsUnknownIsNamedAndByCase() {
        assertUnknown(
                People.contact(
                        "kim",
                        "Kim",
                        People.employee(Acme.ACME),
                        People.employee(People.endUser("Acme", "Acme"))),
                new Reference(Relation.EMPLOYER, new RecordKey(RecordKind.ORGANIZATION, "Acme")));
    }

    @Test
    void aCoveredSerialMayBeRegisteredLater() {
        SupportContract contract =
                Covers.covering(Covers.direct("C99", Acme.ACME), new SerialNumber("LATER"));
        assertThat(put(contract, null)).isInstanceOf(Put.Created.class);
    }

    @Test
    void everyKindIsKeptAndFoundAgain() {
        for (Fact fact : World.facts()) {
            assertThat(center.registry().find(Actors.REGISTRAR, fact.key()).fact()).isEqualTo(fact);
        }
    }

    @Test
    void anUnknownRecordIsAbsent() {
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
    void aListIsPagedByIds() {
        assertThat(ids("", 2)).containsExactly("acme", "borealis");
        assertThat(ids("borealis", 2)).containsExactly("fastnet", "ivy-end-user");
        assertThat(ids("ivy-end-user", 2)).isEmpty();
    }

    @Test
    void aHistoryIsPagedByVersions() {
        put(NEW, null);
        put(RENAMED, null);
        RegistryDesk desk = center.registry();
        assertThat(desk.history(Actors.REGISTRAR, NEW.key(), 0, 1))
                .extracting(Recorded::fact)
                .containsExactly(NEW);
        assertThat(desk.history(Actors.REGISTRAR, NEW.key(), 1, 1))
                .extracting(Recorded::fact)
                .containsExactly(RENAMED);
        assertThat(desk.history(Actors.REGISTRAR, NEW.key(), 2, 1))
                .as("after the last, which is no absence")
                .isEmpty();
    }

    @Test
    void onlyRegistrarsMayKeepOrReadIt() {
        for (Actor actor :
                List.of(Actors.ANA, Actors.ENGINEER, Actors.DUTY_MANAGER, Actors.ADMIN)) {
            RegistryDesk desk = center.registry();
            RecordKey key = Fastnet.FASTNET.key();
            assertThatThrownBy(() -> desk.put(actor, NEW, null))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> desk.find(actor, key)).isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> desk.page(actor, RecordKind.CONTACT, "", 25))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> desk.history(actor, key, 0, 25))
                    .isInstanceOf(ForbiddenException.class);
        }
        assertThat(center.ports().registry().find(NEW.key())).isEmpty();
        Actor both = new Actor("both", Set.of(Role.REGISTRAR, Role.CUSTOMER));
        assertThat(center.registry().put(both, NEW, null)).isInstanceOf(Put.Created.class);
        assertThat(history(NEW).getFirst().recordedBy()).isEqualTo("both");
    }

    @Test
    void ofTwoPutsOfTheSameSeenVersionAtOnceOneIsStale() throws Exception {
        put(NEW, null);
        List<Together.Ending<Put>> endings =
                Together.run(
                        List.of(
                                () -> put(RENAMED, 1),
                                () -> put(People.endUser("new", "Other"), 1)));
        assertThat(endings)
                .extracting(e -> e.result() instanceof Put.Kept)
                .containsExactlyInAnyOrder(true, false);
        assertThat(history(NEW)).hasSize(2);
    }

    private Put put(Fact fact, @Nullable Integer seen) {
        return center.registry().put(Actors.REGISTRAR, fact, seen);
    }

    private void assertUnknown(Fact fact, Reference... unknown) {
        assertThat(put(fact, null)).isEqualTo(new Put.Refused(Set.of(unknown), List.of()));
        assertThat(center.ports().registry().find(fact.key())).as("nothing is kept").isEmpty();
    }

    private List<Recorded<Fact>> history(Fact fact) {
        return center.registry().history(Actors.REGISTRAR, fact.key(), 0, 25);
    }

    private List<String> ids(String after, int limit) {
        return center
                .registry()
                .page(Actors.REGISTRAR, RecordKind.ORGANIZATION, after, limit)
                .stream()
                .map(r -> r.fact().key().id())
                .toList();
    }
}
