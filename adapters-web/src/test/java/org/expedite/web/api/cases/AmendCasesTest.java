package org.expedite.web.api.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amendments of the report, with the expected version. */
@MicronautTest(transactional = false)
class AmendCasesTest {
    @Inject ApiClient api;

    private String number = "";

    @BeforeEach
    void openOne() {
        number =
                api.as("ana")
                        .post(
                                "/v1/cases",
                                """
                                {'channel':'WEB','product':{'serial':'JN1'},'priority':'P1',
                                 'synopsis':'Down','description':'All of it',
                                 'customer_reference':'INC-77',
                                 'round_the_clock_contacts':
                                     [{'name':'NOC','phone':'+14085550100'}],
                                 'diagnostics':['core dump']}
                                """)
                        .at("/number");
    }

    @Test
    void values_replace_fields_and_null_removes_them() {
        Answer amended =
                patch(
                        "dan",
                        "{'synopsis':'Down again','description':null,'diagnostics':['a','b']}",
                        "\"1\"");
        assertThat(amended.status()).isEqualTo(200);
        assertThat(amended.header("ETag")).isEqualTo("\"2\"");
        assertThat(amended.at("/synopsis")).isEqualTo("Down again");
        assertThat(amended.json().get("description").isNull()).isTrue();
        assertThat(amended.at("/customer_reference")).isEqualTo("INC-77");
        assertThat(amended.json().get("diagnostics").toString()).isEqualTo("[\"a\",\"b\"]");
        assertThat(amended.at("/round_the_clock_contacts/0/name")).isEqualTo("NOC");
        assertThat(amended.raw().body())
                .isEqualTo(api.as("dan").get("/v1/cases/" + number).raw().body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "synopsis|'Down again'",
                "description|'Half of it'",
                "description|null",
                "customer_reference|'INC-78'",
                "customer_reference|null",
                "round_the_clock_contacts|[{'name':'Duty','phone':'+14085550101'}]",
                "round_the_clock_contacts|[]",
                "diagnostics|['syslog']",
                "diagnostics|[]"
            },
            quoteCharacter = '\u0001')
    void one_member_changes_and_others_stay(String member, String value) {
        ObjectNode before = report(api.as("ana").get("/v1/cases/" + number)).without(member);
        Answer amended = patch("ana", "{'" + member + "':" + value + "}", "\"1\"");
        assertThat(amended.status()).isEqualTo(200);
        assertThat(amended.json().get(member).toString()).isEqualTo(value.replace('\'', '"'));
        ObjectNode after = report(amended).without(member);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void removed_lists_are_empty() {
        Answer amended =
                patch("ana", "{'diagnostics':null,'round_the_clock_contacts':null}", "\"1\"");
        assertThat(amended.json().get("diagnostics")).isEmpty();
        assertThat(amended.json().get("round_the_clock_contacts")).isEmpty();
        assertThat(amended.json().get("notices").toString())
                .contains("ROUND_THE_CLOCK_CONTACT_MISSING", "DIAGNOSTICS_MISSING");
    }

    @Test
    void a_patch_without_changes_makes_no_version() {
        Answer same = patch("ana", "{'synopsis':'Down'}", "\"1\"");
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.header("ETag")).isEqualTo("\"1\"");
        assertThat(patch("ana", "{}", "*").header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void an_amendment_needs_the_current_version() {
        Answer without = api.as("ana").send("PATCH", "/v1/cases/" + number, "{'synopsis':'x'}");
        assertThat(without.status()).isEqualTo(428);
        assertThat(without.at("/code")).isEqualTo("PRECONDITION_REQUIRED");
        assertThat(patch("ana", "{'synopsis':'x'}", "\"7\"").status()).isEqualTo(412);
        assertThat(patch("ana", "{'synopsis':'x'}", "W/\"1\"").status()).isEqualTo(412);
        assertThat(patch("ana", "{'synopsis':'x'}", "1").status()).isEqualTo(400);
        assertUnchanged();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'synopsis':null}|/synopsis|REQUIRED",
                "{'synopsis':7}|/synopsis|WRONG_TYPE",
                "{'priority':'P2'}|/priority|UNKNOWN_FIELD",
                "{'round_the_clock_contacts':[{'name':'x'}]}|/round_the_clock_contacts/0/phone|REQUIRED",
                "{'diagnostics':[null]}|/diagnostics/0|REQUIRED"
            })
    void an_invalid_field_is_named(String patch, String pointer, String code) {
        Answer rejected = patch("ana", patch, "\"1\"");
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.at("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(rejected.at("/errors/0/code")).isEqualTo(code);
        assertUnchanged();
    }

    @Test
    void actors_without_access_cannot_amend() {
        assertThat(patch("pat", "{'synopsis':'x'}", "\"1\"").status()).isEqualTo(404);
        assertThat(patch("registrar", "{'synopsis':'x'}", "\"1\"").status()).isEqualTo(403);
        assertUnchanged();
    }

    @Test
    void the_body_is_parsed_before_the_case_is_read() {
        assertThat(patch("ana", "{'synopsis':7}", "\"7\"").status()).isEqualTo(422);
        assertThat(patch("pat", "{'synopsis':7}", "\"1\"").status()).isEqualTo(422);
        assertUnchanged();
    }

    private void assertUnchanged() {
        assertThat(api.as("ana").get("/v1/cases/" + number).header("ETag")).isEqualTo("\"1\"");
    }

    private static ObjectNode report(Answer answer) {
        return ((ObjectNode) answer.json())
                .retain(
                        "synopsis",
                        "description",
                        "customer_reference",
                        "follow_up",
                        "round_the_clock_contacts",
                        "diagnostics");
    }

    private Answer patch(String who, String json, String etag) {
        return api.as(who).send("PATCH", "/v1/cases/" + number, json, "If-Match", etag);
    }
}
