package org.expedite.application.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.expedite.application.Center;
import org.expedite.application.Concurrently;
import org.expedite.application.FieldError;
import org.expedite.application.FieldError.Code;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.People;
import org.expedite.application.examples.Staff;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Relation;
import org.junit.jupiter.api.Test;

/** Records that would contradict other records, or the settings of the center. */
class ReferentialIntegrityTest {
    private static final Organization FASTNET_AS_END_USER = People.endUser("fastnet", "Fastnet");
    private static final ProductLine NO_LINE =
            new ProductLine(new ProductLineCode("NONE"), "None", List.of());

    private final Center center = new Center();

    @Test
    void the_supporter_of_a_contract_must_be_a_partner() {
        SupportContract contract = Covers.via(Covers.direct("C99", Acme.ACME), Acme.ACME);
        assertInvalid(contract, notAPartner("acme"));
        assertThat(put(Covers.via(contract, Fastnet.FASTNET)))
                .isInstanceOf(PutResult.Created.class);
    }

    @Test
    void supporters_that_are_no_partners_are_reported_with_unknown_references() {
        Organization none = People.endUser("none", "None");
        SupportContract contract = Covers.via(Covers.direct("C99", none), Acme.ACME);
        assertThat(put(contract))
                .isEqualTo(
                        new PutResult.Invalid(
                                Set.of(new Reference(Relation.CUSTOMER, none.key())),
                                List.of(notAPartner("acme"))));
    }

    @Test
    void a_partner_that_supports_contracts_must_stay_one() {
        center.put(Covers.in(ContractStatus.CANCELLED, Acme.C8));
        assertInvalid(FASTNET_AS_END_USER, supports("C10"));
        center.put(Covers.direct("C10", Acme.ACME, Acme.COVERED_TWICE));
        assertInvalid(FASTNET_AS_END_USER, supports("C8"));
        center.put(People.partner("fastnet", "Renamed", null));
        center.put(Covers.via(Acme.C8, People.partner("fastnet", "Renamed", null)));
        assertInvalid(FASTNET_AS_END_USER, supports("C8"));
    }

    @Test
    void a_former_support_partner_may_become_an_end_user() {
        center.put(
                Covers.direct("C8", Acme.ACME, Acme.PARTNER_SUPPORTED),
                Covers.direct("C10", Acme.ACME, Acme.COVERED_TWICE));
        assertThat(Acme.C12.soldBy()).as("what it sold does not matter").isNotNull();
        assertThat(put(FASTNET_AS_END_USER)).isInstanceOf(PutResult.Stored.class);
        assertInvalid(Acme.C8, notAPartner("fastnet"));
    }

    @Test
    void an_end_user_may_become_a_partner_and_an_end_user_again() {
        center.put(People.partner("borealis", "Borealis", null));
        center.put(People.endUser("borealis", "Borealis"));
        center.put(People.partner("borealis", "Borealis", null));
        center.put(Covers.via(Covers.direct("C99", Acme.ACME), Borealis.BOREALIS));
        assertInvalid(People.endUser("borealis", "Borealis"), supports("C99"));
    }

    @Test
    void levels_of_an_engineer_must_exist() {
        assertInvalid(
                Staff.engineer("new", List.of("L9", "L1", "l2", "L2")),
                unknownLevel(0, TechnicalLevels.SHIPPED),
                unknownLevel(2, TechnicalLevels.SHIPPED));
        assertThat(put(Staff.engineer("new", List.of("ENGINEERING", "L1"))))
                .isInstanceOf(PutResult.Created.class);
    }

    @Test
    void the_levels_come_from_the_settings() {
        TechnicalLevels more = TechnicalLevels.of("L0", "L1", "L2", "L3", "ENGINEERING");
        Center other =
                new Center(
                        new PolicySettings(more, LateIdentification.ALLOW, Center.SHIPPED.zone()));
        Engineer engineer = Staff.engineer("new", List.of("L0"));
        other.put(engineer);
        assertThat(
                        other.registry()
                                .put(
                                        Actors.REGISTRAR,
                                        Staff.engineer("new", List.of("L0", "L4")),
                                        null))
                .isEqualTo(new PutResult.Invalid(Set.of(), List.of(unknownLevel(1, more))));
        assertInvalid(engineer, unknownLevel(0, TechnicalLevels.SHIPPED));
    }

    @Test
    void unknown_levels_and_lines_are_reported_together() {
        assertThat(put(Staff.engineer("new", List.of("L9"), NO_LINE)))
                .isEqualTo(
                        new PutResult.Invalid(
                                Set.of(new Reference(Relation.SKILL, NO_LINE.key())),
                                List.of(unknownLevel(0, TechnicalLevels.SHIPPED))));
    }

    @Test
    void an_id_names_a_contact_or_an_engineer_but_never_both() {
        assertInvalid(
                Staff.engineer("ana", List.of("L1")),
                taken("engineer_id", "The contact ana has this id"));
        assertInvalid(
                contact("engineer-l1"),
                taken("contact_id", "The engineer engineer-l1 has this id"));
        assertThat(put(contact("Engineer-L1")))
                .as("another id, by its case")
                .isInstanceOf(PutResult.Created.class);
    }

    @Test
    void an_id_of_an_invalid_record_stays_free() {
        assertInvalid(
                Staff.engineer("new", List.of("L9")), unknownLevel(0, TechnicalLevels.SHIPPED));
        assertThat(put(contact("new"))).isInstanceOf(PutResult.Created.class);
    }

    @Test
    void the_id_of_the_center_itself_is_reserved() {
        for (RegistryRecord person :
                List.of(Staff.engineer("system", List.of("L1")), contact("system"))) {
            String field = person.key().kind().name().toLowerCase(Locale.ROOT) + "_id";
            assertInvalid(
                    person,
                    new FieldError(
                            field, Code.RESERVED_ID, "system is the id of the center itself."));
        }
        assertThat(put(People.endUser("system", "System Inc.")))
                .as("organizations act for nobody")
                .isInstanceOf(PutResult.Created.class);
    }

    @Test
    void of_a_contact_and_an_engineer_with_one_id_at_the_same_moment_one_is_stored()
            throws Exception {
        for (int round = 0; round < 5; round++) {
            Contact contact = contact("kim" + round);
            Engineer engineer = Staff.engineer("kim" + round, List.of("L1"));
            assertThat(Concurrently.run(List.of(() -> put(contact), () -> put(engineer))))
                    .extracting(outcome -> outcome.result() instanceof PutResult.Created)
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    private static Contact contact(String id) {
        return People.contact(id, "New", People.employee(Acme.ACME));
    }

    private static FieldError taken(String field, String detail) {
        return new FieldError(field, Code.ID_TAKEN, detail + "; another person needs another one.");
    }

    private static FieldError notAPartner(String organization) {
        return new FieldError(
                "supported_by.partner_id",
                Code.NOT_A_PARTNER,
                "The organization " + organization + " is not a partner.");
    }

    private static FieldError supports(String contract) {
        return new FieldError(
                "kind",
                Code.SUPPORTS_CONTRACTS,
                "Contracts reference it as their support partner, such as " + contract + ".");
    }

    private static FieldError unknownLevel(int place, TechnicalLevels levels) {
        return new FieldError(
                "levels." + place, Code.UNKNOWN_VALUE, "The levels are " + levels + ".");
    }

    private PutResult put(RegistryRecord record) {
        return center.registry().put(Actors.REGISTRAR, record, null);
    }

    private void assertInvalid(RegistryRecord record, FieldError... problems) {
        var before = center.ports().registry().find(record.key());
        assertThat(put(record)).isEqualTo(new PutResult.Invalid(Set.of(), Arrays.asList(problems)));
        assertThat(center.ports().registry().find(record.key()))
                .as("nothing is stored")
                .isEqualTo(before);
    }
}
