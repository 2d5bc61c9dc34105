package org.expedite.domain.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.certification.Track;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.Service;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.contracts.SupportProvider;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.customers.OrganizationKind;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.engineers.StaffRole;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.ExpertTrack;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.products.SerialNumber;
import org.junit.jupiter.api.Test;

/** Keys and references of each kind of record. */
class RegistryRecordTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Term TERM = new Term(DAY, null);
    private static final OrganizationId ACME = new OrganizationId("acme");
    private static final OrganizationId FASTNET = new OrganizationId("fastnet");

    @Test
    void an_organization_has_no_references() {
        states(
                new Organization(ACME, "Acme", OrganizationKind.END_USER, null, null, null),
                RecordKind.ORGANIZATION,
                "acme");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Organization(
                                        ACME, "", OrganizationKind.END_USER, null, null, null));
    }

    @Test
    void a_contact_refers_to_each_employer_once() {
        Contact contact =
                new Contact(
                        new ContactId("ana"),
                        "Ana",
                        "ana@example.com",
                        List.of(),
                        "US",
                        List.of(
                                new Employment(ACME, Employment.Kind.EMPLOYEE, TERM),
                                new Employment(ACME, Employment.Kind.CONTRACTOR, TERM),
                                new Employment(FASTNET, Employment.Kind.EMPLOYEE, TERM)));
        states(
                contact,
                RecordKind.CONTACT,
                "ana",
                new Reference(Relation.EMPLOYER, ACME.key()),
                new Reference(Relation.EMPLOYER, FASTNET.key()));
        assertThat(contact.employersOn(DAY)).containsExactly(ACME, FASTNET);
        assertThat(contact.employersOn(DAY.minusDays(1))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> called(" ", "ana@example.com"));
        assertThatIllegalArgumentException().isThrownBy(() -> called("Ana", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> called("a".repeat(201), "a@b"));
        assertThatIllegalArgumentException().isThrownBy(() -> called("Ana", "a".repeat(255)));
    }

    private static Contact called(String name, String email) {
        return new Contact(new ContactId("ana"), name, email, List.of(), "US", List.of());
    }

    @Test
    void a_certification_refers_to_its_holder() {
        ContactId ana = new ContactId("ana");
        states(
                new Certification(
                        new CertificationId("c"), ana, new Track("JNCIE-M"), TERM, Standing.ACTIVE),
                RecordKind.CERTIFICATION,
                "c",
                new Reference(Relation.HOLDER, ana.key()));
    }

    @Test
    void a_product_line_has_no_references_and_only_expert_tracks() {
        ExpertTrack m = new ExpertTrack(new Track("JNCIE-M"), DAY);
        ProductLine line = new ProductLine(new ProductLineCode("M"), "M Series", List.of(m));
        states(line, RecordKind.PRODUCT_LINE, "M");
        assertThat(line.expertTracksOn(DAY)).containsExactly(m.track());
        assertThat(line.expertTracksOn(DAY.minusDays(1))).isEmpty();
        for (String track : List.of("JNCIP-M", "JNCIEX", "JNCIE", "jncie-m", "XJNCIE-M")) {
            assertThat(new Track(track).isExpert()).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ExpertTrack(new Track(track), DAY));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProductLine(new ProductLineCode("M"), "", List.of()));
    }

    @Test
    void a_product_refers_to_its_line() {
        ProductLineCode line = new ProductLineCode("M");
        states(
                new Product(new Model("M320"), line, null),
                RecordKind.PRODUCT,
                "M320",
                new Reference(Relation.LINE, line.key()));
    }

    @Test
    void an_asset_refers_to_its_model_and_owner() {
        Model model = new Model("M320");
        states(
                new Asset(new SerialNumber("JN1"), model, ACME),
                RecordKind.ASSET,
                "JN1",
                new Reference(Relation.MODEL, model.key()),
                new Reference(Relation.OWNER, ACME.key()));
    }

    @Test
    void a_contract_refers_to_its_parties() {
        SerialNumber serial = new SerialNumber("JN1");
        Reference customer = new Reference(Relation.CUSTOMER, ACME.key());
        states(
                contract(new SupportProvider.Vendor(), null, serial),
                RecordKind.CONTRACT,
                "C1",
                customer);
        states(
                contract(
                        new SupportProvider.Partner(FASTNET),
                        new OrganizationId("reseller"),
                        serial),
                RecordKind.CONTRACT,
                "C1",
                customer,
                new Reference(Relation.SUPPORTER, FASTNET.key()),
                new Reference(Relation.SELLER, new OrganizationId("reseller").key()));
    }

    @Test
    void an_engineer_refers_to_product_lines() {
        ProductLineCode m = new ProductLineCode("M");
        ProductLineCode t = new ProductLineCode("T");
        states(
                new Engineer(
                        new EngineerId("lea"),
                        "Lea",
                        "lea@example.com",
                        Set.of(new TechnicalLevel("L1")),
                        Set.of(m, t),
                        Set.of(StaffRole.ENGINEER),
                        true),
                RecordKind.ENGINEER,
                "lea",
                new Reference(Relation.SKILL, m.key()),
                new Reference(Relation.SKILL, t.key()));
    }

    @Test
    void versions_begin_at_one() {
        Product product = new Product(new Model("M320"), new ProductLineCode("M"), null);
        assertThat(new RecordVersion<>(product, 1, Instant.EPOCH, "r").version()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordVersion<>(product, 0, Instant.EPOCH, "r"));
    }

    @Test
    void a_version_is_one_of_the_type_of_its_record() {
        Product product = new Product(new Model("M320"), new ProductLineCode("M"), null);
        RecordVersion<Product> first = new RecordVersion<>(product, 1, Instant.EPOCH, "r");
        assertThat(first.as(Product.class)).contains(first);
        assertThat(first.as(ProductLine.class)).isEmpty();
    }

    private static SupportContract contract(
            SupportProvider supporter, OrganizationId seller, SerialNumber serial) {
        return new SupportContract(
                new ContractNumber("C1"),
                ACME,
                Service.TECHNICAL_SERVICES,
                supporter,
                seller,
                new Term(DAY, DAY),
                ContractStatus.ACTIVE,
                new TreeSet<>(List.of(serial)));
    }

    private static void states(
            RegistryRecord record, RecordKind kind, String id, Reference... references) {
        assertThat(record.key()).isEqualTo(new RecordKey(kind, id));
        assertThat(record.references()).containsExactlyInAnyOrder(references);
    }
}
