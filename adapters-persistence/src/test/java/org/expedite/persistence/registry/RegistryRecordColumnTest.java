package org.expedite.persistence.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.Staff;
import org.expedite.domain.contracts.CoveredSerials;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.products.Product;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Term;
import org.expedite.persistence.sql.JsonColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON that is stored in databases. A change of a text here breaks existing databases. */
class RegistryRecordColumnTest {

    static Stream<Arguments> stored() {
        return Stream.of(
                Arguments.of(
                        Acme.ACME,
                        """
                        {"organization_id":"acme","name":"Acme","kind":"END_USER","country":"US"}\
                        """),
                Arguments.of(
                        Fastnet.FASTNET,
                        """
                        {"organization_id":"fastnet","name":"Fastnet","kind":"PARTNER",\
                        "country":"DE","support_phone":"+4930555010",\
                        "support_url":"https://fastnet.example/support"}\
                        """),
                Arguments.of(
                        contact(),
                        """
                        {"contact_id":"ana","name":"Ana","email":"ana@people.example",\
                        "phones":["+14085550199"],"country":"US","employments":[\
                        {"organization_id":"acme","kind":"EMPLOYEE",\
                        "term":{"from":"2020-01-01","to":"2026-06-30"}},\
                        {"organization_id":"fastnet","kind":"CONTRACTOR",\
                        "term":{"from":"2026-07-01"}}]}\
                        """),
                Arguments.of(
                        Acme.ANAS_JNCIE_M,
                        """
                        {"certification_id":"jncie-m-117","holder_id":"ana","track":"JNCIE-M",\
                        "term":{"from":"2026-01-01","to":"2027-12-31"},"standing":"ACTIVE"}\
                        """),
                Arguments.of(
                        Catalogue.M_SERIES,
                        """
                        {"product_line":"M_SERIES","name":"M Series",\
                        "expert_tracks":[{"track":"JNCIE-M","valid_from":"2002-01-01"}]}\
                        """),
                Arguments.of(
                        Catalogue.M320,
                        """
                        {"model":"M320","product_line":"M_SERIES","name":"M320 router"}\
                        """),
                Arguments.of(
                        new Product(Catalogue.M320.model(), Catalogue.M320.line(), null),
                        """
                        {"model":"M320","product_line":"M_SERIES"}\
                        """),
                Arguments.of(
                        Acme.JN1,
                        """
                        {"serial":"JN1","model":"M320","owner_id":"acme"}\
                        """),
                Arguments.of(
                        Covers.direct("C1", Acme.ACME).covering(CoveredSerials.unread()),
                        """
                        {"contract_number":"C1","customer_id":"acme",\
                        "service":"TECHNICAL_SERVICES",\
                        "term":{"from":"2026-01-01","to":"2026-12-31"},\
                        "status":"ACTIVE"}\
                        """),
                Arguments.of(
                        viaPartner().covering(CoveredSerials.unread()),
                        """
                        {"contract_number":"C2","customer_id":"acme",\
                        "service":"TECHNICAL_SERVICES","supported_by_id":"fastnet",\
                        "sold_by_id":"fastnet",\
                        "term":{"from":"2026-01-01","to":"2026-12-31"},\
                        "status":"ACTIVE"}\
                        """),
                Arguments.of(
                        Staff.ENGINEER_L3,
                        """
                        {"engineer_id":"engineer-l3","name":"The engineer-l3",\
                        "email":"engineer-l3@center.example","levels":["L3","ENGINEERING"],\
                        "skills":["M_SERIES"],"roles":["ENGINEER"]}\
                        """),
                Arguments.of(
                        Staff.DUTY_MANAGER,
                        """
                        {"engineer_id":"duty-manager","name":"The duty-manager",\
                        "email":"duty-manager@center.example","levels":[],"skills":[],\
                        "roles":["DUTY_MANAGER"]}\
                        """),
                Arguments.of(
                        Staff.left(Staff.DUTY_MANAGER),
                        """
                        {"engineer_id":"duty-manager","name":"The duty-manager",\
                        "email":"duty-manager@center.example","levels":[],"skills":[],\
                        "roles":["DUTY_MANAGER"],"active":false}\
                        """));
    }

    @ParameterizedTest
    @MethodSource("stored")
    void is_written_in_the_stored_format(RegistryRecord record, String json) {
        assertThat(JsonColumn.write(RegistryRecordColumn.of(record))).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("stored")
    void is_read_in_the_stored_format(RegistryRecord record, String json) {
        assertThat(RegistryRecordColumn.read(record.key().kind(), json).toRecord())
                .isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("stored")
    void is_read_even_with_properties_of_a_newer_program(RegistryRecord record, String json) {
        String newer = json.replaceAll("}", ",\"new_member\":{\"any\":[1,null]}}");

        assertThat(RegistryRecordColumn.read(record.key().kind(), newer).toRecord())
                .isEqualTo(record);
    }

    @Test
    void is_rejected_if_damaged_without_repeating_the_text() {
        assertThatThrownBy(
                        () -> RegistryRecordColumn.read(RecordKind.ASSET, "{\"serial\":\"secret"))
                .isInstanceOf(IllegalStateException.class)
                .message()
                .contains("AssetColumn")
                .doesNotContain("secret");
    }

    private static Contact contact() {
        return new Contact(
                new ContactId("ana"),
                "Ana",
                "ana@people.example",
                List.of("+14085550199"),
                "US",
                List.of(
                        new Employment(
                                Acme.ACME.id(),
                                Employment.Kind.EMPLOYEE,
                                new Term(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 6, 30))),
                        new Employment(
                                Fastnet.FASTNET.id(),
                                Employment.Kind.CONTRACTOR,
                                new Term(LocalDate.of(2026, 7, 1), null))));
    }

    private static SupportContract viaPartner() {
        return Covers.sold(
                Covers.via(Covers.direct("C2", Acme.ACME), Fastnet.FASTNET), Fastnet.FASTNET);
    }
}
