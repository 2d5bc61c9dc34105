package org.expedite.web.api.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opening of cases by web, phone and API. */
@MicronautTest(transactional = false)
class OpenCaseTest {
    @Inject ApiClient api;

    @Test
    void a_customer_opens_a_case_and_gets_all_its_fields() {
        Answer opened =
                api.as("ana")
                        .post(
                                "/v1/cases",
                                """
                                {'channel': 'WEB', 'requester_id': null, 'organization_id': null,
                                 'product': {'serial': 'JN1', 'model': null}, 'priority': 'P1',
                                 'synopsis': 'Both routing engines reset',
                                 'description': 'Line one\\nline two 🔥',
                                 'customer_reference': 'INC-77', 'follow_up': 'PHONE',
                                 'round_the_clock_contacts':
                                     [{'name': 'NOC', 'phone': '+14085550100'}],
                                 'diagnostics': ['core dump']}
                                """);
        assertThat(opened.status()).isEqualTo(201);
        String number = opened.at("/number");
        assertThat(number).matches("2026-0615-[0-9]{6}");
        assertThat(opened.header("Location")).isEqualTo("/v1/cases/" + number);
        assertThat(opened.header("ETag")).isEqualTo("\"1\"");
        assertThat(opened.namesAt(""))
                .containsExactly(
                        "number",
                        "status",
                        "waiting_for",
                        "priority",
                        "proposed_priority",
                        "technical_level",
                        "expedited",
                        "escalation_requested",
                        "channel",
                        "opened_at",
                        "opened_by_id",
                        "waiting_since_at",
                        "last_customer_activity_at",
                        "organization_id",
                        "requester_id",
                        "requester_identification",
                        "owner_id",
                        "product",
                        "synopsis",
                        "description",
                        "customer_reference",
                        "follow_up",
                        "round_the_clock_contacts",
                        "diagnostics",
                        "assistance",
                        "identified_expert",
                        "priority_escalation",
                        "notices",
                        "allowed_actions");
        assertThat(opened.at("/opened_at")).isEqualTo("2026-06-15T12:00:00Z");
        assertThat(opened.at("/waiting_for")).isEqualTo("CENTER");
        assertThat(opened.at("/last_customer_activity_at")).isEqualTo("2026-06-15T12:00:00Z");
        assertThat(part(opened, "/product"))
                .isEqualTo("{'serial':'JN1','model':'M320','product_line':'M_SERIES'}");
        assertThat(part(opened, "/assistance"))
                .isEqualTo(
                        "{'outcome':'DIRECT','contract_number':'C1','partner_id':null,"
                                + "'time_and_materials':null,'options':[]}");
        assertThat(part(opened, "/identified_expert"))
                .isEqualTo(
                        "{'contact_id':'ana','certification_id':'jncie-m-117','track':'JNCIE-M',"
                                + "'late':false}");
        assertThat(part(opened, "/round_the_clock_contacts"))
                .isEqualTo("[{'name':'NOC','phone':'+14085550100'}]");
        assertThat(part(opened, "/notices")).contains("'code':'CALL_FOR_P1','detail':'");
        assertThat(part(opened, "/allowed_actions"))
                .isEqualTo(
                        "['REQUEST_ESCALATION','REQUEST_ORDINARY_ESCALATION','CHANGE_PRIORITY','AMEND','ADD_ATTACHMENT','WITHDRAW','IDENTIFY','CORRECT_PRODUCT','ADD_NOTE']");
        assertThat(opened.at("/description")).isEqualTo("Line one\nline two 🔥");
        assertThat(opened.at("/priority_escalation/outcome")).isEqualTo("GRANTED");
        assertThat(opened.json().at("/priority_escalation/findings")).hasSize(11);
        assertThat(part(opened, "/priority_escalation/advice")).isEqualTo("[]");

        Answer read = api.as("dan").get("/v1/cases/" + number);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.raw().body()).isEqualTo(opened.raw().body());
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void omitted_fields_are_null_or_empty() {
        Answer opened =
                api.as("dan")
                        .post(
                                "/v1/cases",
                                """
                                {'channel': 'API', 'product': {'model': 'M320'}, 'priority': 'P3',
                                 'synopsis': 'Question'}
                                """);
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.at("/status")).isEqualTo("AWAITING_VERIFICATION");
        assertThat(part(opened, "/product"))
                .isEqualTo("{'serial':null,'model':'M320','product_line':'M_SERIES'}");
        for (String member :
                new String[] {
                    "owner_id", "description", "customer_reference", "identified_expert"
                }) {
            assertThat(opened.json().get(member).isNull()).as(member).isTrue();
        }
        assertThat(part(opened, "/diagnostics")).isEqualTo("[]");
        assertThat(part(opened, "/round_the_clock_contacts")).isEqualTo("[]");
        assertThat(part(opened, "/notices")).isEqualTo("[]");
        assertThat(opened.at("/follow_up")).isEqualTo("EMAIL");
        assertThat(opened.all("/assistance/options", "/code")).containsExactly("VERIFY_SERIAL");
    }

    @ParameterizedTest
    @CsvSource({
        "ana, JN1,  OPEN,                  DIRECT,          C1",
        "ana, JN13, REFERRED,              CONTACT_PARTNER, C8",
        "ana, JN11, AWAITING_COVERAGE,     NOT_COVERED,     null",
        "ana, JN8,  AWAITING_COVERAGE,     NOT_COVERED,     null",
        "ana, XX9,  AWAITING_VERIFICATION, UNVERIFIED,      null",
        "ivy, IV1,  OPEN,                  DIRECT,          I1"
    })
    void assistance_is_determined(
            String who, String serial, String status, String outcome, String contract) {
        Answer opened = api.as(who).post("/v1/cases", body("WEB", "", serial));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.at("/status")).isEqualTo(status);
        assertThat(opened.at("/assistance/outcome")).isEqualTo(outcome);
        assertThat(opened.at("/assistance/contract_number")).isEqualTo(contract);
    }

    @Test
    void a_case_without_cover_has_options() {
        Answer opened = api.as("ana").post("/v1/cases", body("WEB", "", "JN11"));
        assertThat(opened.all("/assistance/options", "/code"))
                .containsExactly("ACCEPT_TIME_AND_MATERIALS", "BUY_CONTRACT");
        assertThat(opened.at("/assistance/options/0/rate/currency")).isEqualTo("USD");
        assertThat(opened.at("/assistance/options/0/rate/amount")).isEqualTo("300.00");
        assertThat(opened.namesAt("/assistance/options/0"))
                .containsExactly("code", "detail", "phone", "url", "rate");
    }

    @Test
    void the_partner_is_named_with_phone_and_web_page() {
        Answer opened = api.as("ana").post("/v1/cases", body("WEB", "", "JN13"));
        assertThat(opened.at("/assistance/partner_id")).isEqualTo("fastnet");
        assertThat(opened.at("/assistance/options/0/phone")).isEqualTo("+4930555010");
        assertThat(opened.at("/assistance/options/0/url"))
                .isEqualTo("https://fastnet.example/support");
    }

    @Test
    void a_foreign_serial_cannot_be_distinguished_from_an_unknown_one() {
        Answer foreign = api.as("ana").post("/v1/cases", body("WEB", "", "BO1"));
        Answer unknown = api.as("ana").post("/v1/cases", body("WEB", "", "XX1"));
        assertThat(foreign.raw().body().replace("BO1", "XX1").replaceAll("2026-0615-[0-9]+", ""))
                .isEqualTo(unknown.raw().body().replaceAll("2026-0615-[0-9]+", ""));
        assertThat(foreign.raw().body()).doesNotContain("borealis", "T640", "B1");
    }

    @Test
    void an_engineer_opens_phone_cases_with_and_without_requester() {
        Answer named =
                api.as("engineer").post("/v1/cases", body("PHONE", "'requester_id':'ana',", "JN1"));
        assertThat(named.status()).isEqualTo(201);
        assertThat(named.at("/requester_id")).isEqualTo("ana");
        assertThat(named.at("/opened_by_id")).isEqualTo("engineer");
        assertThat(named.at("/organization_id")).isEqualTo("acme");
        assertThat(named.all("/notices", "/code")).doesNotContain("CALL_FOR_P1");

        Answer unnamed =
                api.as("duty-manager")
                        .post("/v1/cases", body("PHONE", "'organization_id':'acme',", "JN1"));
        assertThat(unnamed.status()).isEqualTo(201);
        assertThat(unnamed.json().get("requester_id").isNull()).isTrue();
        assertThat(unnamed.json().get("identified_expert").isNull()).isTrue();
        assertThat(unnamed.at("/priority_escalation/outcome")).isEqualTo("NOT_ELIGIBLE");
    }

    private static String body(String channel, String more, String serial) {
        return "{'channel':'%s',%s'product':{'serial':'%s'},'priority':'P1','synopsis':'Down'}"
                .formatted(channel, more, serial);
    }

    private static String part(Answer answer, String pointer) {
        return answer.json().at(pointer).toString().replace('"', '\'');
    }
}
