package org.expedite.web.api.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.expedite.web.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Time and materials, and verification of serials. */
@MicronautTest(transactional = false)
class CoverageTest {
    private static final String ACCEPT = "time-and-materials-acceptances";
    private static final String VERIFY = "verifications";
    private static final String CORRECT = "product-corrections";
    private static final String UNCOVERED = "JN11";
    private static final String UNHEARD_OF = "UNHEARD-OF";

    @Inject ApiClient api;

    @Test
    void acceptance_of_time_and_materials_gives_assistance_at_the_current_rate() {
        String number = open(UNCOVERED);
        Answer before = api.as("ana").get("/v1/cases/" + number);
        assertThat(before.json().at("/assistance/time_and_materials").isNull()).isTrue();
        assertThat(before.at("/assistance/options/0/rate/amount")).isEqualTo("300.00");
        assertThat(before.all("/allowed_actions", "")).contains("ACCEPT_TIME_AND_MATERIALS");

        Answer accepted =
                post(
                        "ana",
                        number,
                        ACCEPT,
                        "{'accepted_by':'ana','amount':{'currency':'USD','amount':'90000'}}");

        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.header("ETag")).isEqualTo("\"2\"");
        assertThat(accepted.at("/status")).isEqualTo("OPEN");
        assertThat(accepted.at("/assistance/outcome")).isEqualTo("NOT_COVERED");
        JsonNode terms = accepted.json().at("/assistance/time_and_materials");
        assertThat(terms.at("/accepted_by_id").asText()).isEqualTo("ana");
        assertThat(terms.at("/accepted_at").asText()).isEqualTo("2026-06-15T12:00:00Z");
        assertThat(terms.at("/rate").toString())
                .isEqualTo("{\"currency\":\"USD\",\"amount\":\"300.00\"}");
        assertThat(terms.at("/amount").toString())
                .isEqualTo("{\"currency\":\"USD\",\"amount\":\"90000.00\"}");
        assertThat(accepted.all("/assistance/options", "/code")).containsExactly("BUY_CONTRACT");
        assertThat(accepted.at("/priority_escalation/outcome")).isEqualTo("NOT_COVERED");
        assertThat(accepted.all("/priority_escalation/advice", "/code"))
                .containsExactly("BUY_CONTRACT");
        assertThat(api.as("engineer-l1").get("/v1/queues/L1").all("/items", "/number"))
                .contains(number);
    }

    @Test
    void staff_names_the_contact_who_accepted_on_the_phone() {
        Answer accepted = post("engineer-l1", open(UNCOVERED), ACCEPT, "{'accepted_by':'dan'}");
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.at("/assistance/time_and_materials/accepted_by_id")).isEqualTo("dan");
        assertThat(accepted.json().at("/assistance/time_and_materials/amount").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ana, dan, NOT_YOURSELF",
        "engineer-l1, nobody, UNKNOWN_REFERENCE",
        "engineer-l1, zoe, UNKNOWN_REFERENCE"
    })
    void other_contacts_cannot_accept(String who, String acceptedBy, String code) {
        String number = open(UNCOVERED);
        Answer rejected = post(who, number, ACCEPT, "{'accepted_by':'" + acceptedBy + "'}");
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.errors()).containsExactly("/accepted_by " + code);
        assertUnchanged(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                                               | /accepted_by REQUIRED
                    {'accepted_by':'ana','amount':{'amount':'1'}}                    | /amount/currency REQUIRED
                    {'accepted_by':'ana','amount':{'currency':'USD'}}                | /amount/amount REQUIRED
                    {'accepted_by':'ana','amount':{'currency':'usd','amount':'1'}}   | /amount/currency INVALID_CURRENCY
                    {'accepted_by':'ana','amount':{'currency':'ZZZ','amount':'1'}}   | /amount/currency UNKNOWN_VALUE
                    {'accepted_by':'ana','amount':{'currency':'XAU','amount':'1'}}   | /amount/currency UNKNOWN_VALUE
                    {'accepted_by':'ana','amount':{'currency':'EUR','amount':'1'}}   | /amount/currency UNKNOWN_VALUE
                    {'accepted_by':'ana','amount':{'currency':'JPY','amount':'90000'}}| /amount/currency UNKNOWN_VALUE
                    {'accepted_by':'ana','amount':{'currency':'USD','amount':'0.00'}}| /amount/amount OUT_OF_RANGE
                    {'accepted_by':'ana','amount':{'currency':'USD','amount':'-1'}}  | /amount/amount INVALID_AMOUNT
                    {'accepted_by':'ana','amount':{'currency':'USD','amount':'1e3'}} | /amount/amount INVALID_AMOUNT
                    {'accepted_by':'ana','amount':{'currency':'USD','amount':'1.005'}}| /amount/amount TOO_PRECISE
                    {'accepted_by':'ana','amount':{'currency':'JPY','amount':'1.5'}} | /amount/amount TOO_PRECISE
                    """)
    void an_amount_is_exact_and_has_a_currency(String body, String error) {
        String number = open(UNCOVERED);
        Answer rejected = post("ana", number, ACCEPT, body);
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.errors()).containsExactly(error);
        assertUnchanged(number);
    }

    @Test
    void an_amount_is_a_string_and_not_a_number() {
        String number = open(UNCOVERED);
        Answer rejected =
                post(
                        "ana",
                        number,
                        ACCEPT,
                        "{'accepted_by':'ana','amount':{'currency':'USD','amount':350.00}}");
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.errors()).allMatch(error -> error.startsWith("/amount/amount "));
        assertUnchanged(number);
    }

    @Test
    void the_coverage_of_a_verified_serial_determines_the_status() {
        Answer covered = post("ana", open(UNHEARD_OF), VERIFY, "{'serial':'JN1'}");
        assertThat(covered.status()).isEqualTo(200);
        assertThat(covered.at("/status")).isEqualTo("OPEN");
        assertThat(covered.at("/product/model")).isEqualTo("M320");
        assertThat(covered.at("/assistance/contract_number")).isEqualTo("C1");

        Answer referred = post("engineer-l1", open(UNHEARD_OF), VERIFY, "{'serial':'JN13'}");
        assertThat(referred.at("/status")).isEqualTo("REFERRED");
        assertThat(referred.at("/assistance/options/0/phone")).isNotEmpty();

        Answer uncovered = post("dan", open(UNHEARD_OF), VERIFY, "{'serial':'JN11'}");
        assertThat(uncovered.at("/status")).isEqualTo("AWAITING_COVERAGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {UNHEARD_OF, "BO1"})
    void a_serial_not_known_to_be_of_the_organization_is_invalid(String serial) {
        String number = open(UNHEARD_OF);
        Answer rejected = post("ana", number, VERIFY, "{'serial':'" + serial + "'}");
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.errors()).containsExactly("/serial UNKNOWN_REFERENCE");
        assertThat(rejected.at("/errors/0/detail"))
                .as("the same of equipment of others and of what does not exist")
                .isEqualTo("The serial number is not known to be equipment of the organization.");
        assertUnchanged(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    JN1        | time-and-materials-acceptances | {'accepted_by':'ana'}
                    UNHEARD-OF | time-and-materials-acceptances | {'accepted_by':'ana'}
                    JN13       | time-and-materials-acceptances | {'accepted_by':'ana'}
                    JN1        | verifications                  | {'serial':'JN2'}
                    JN11       | verifications                  | {'serial':'JN1'}
                    JN13       | verifications                  | {'serial':'JN1'}
                    """)
    void moves_are_refused_unless_the_case_awaits_them(String serial, String move, String body) {
        String number = open(serial);
        Answer rejected = post("ana", number, move, body);
        assertThat(rejected.status()).isEqualTo(409);
        assertThat(rejected.at("/code")).isEqualTo("NOT_IN_THIS_STATUS");
        assertThat(rejected.json().get("allowed_actions").isEmpty()).isFalse();
        assertUnchanged(number);
    }

    @ParameterizedTest
    @CsvSource({"zoe, 404", "registrar, 403", "admin, 403"})
    void actors_without_access_are_rejected(String who, int status) {
        String number = open(UNCOVERED);
        assertThat(post(who, number, ACCEPT, "{'accepted_by':'ana'}").status()).isEqualTo(status);
        assertThat(post(who, number, VERIFY, "{'serial':'JN1'}").status()).isEqualTo(status);
        assertThat(correct(who, number, "JN1").status()).isEqualTo(status);
        assertUnchanged(number);
    }

    @Test
    void a_wrong_product_is_corrected_with_a_reason_and_both_are_recorded() {
        String number = open("JN1");
        assertThat(api.as("ana").get("/v1/cases/" + number).all("/allowed_actions", ""))
                .contains("CORRECT_PRODUCT");

        Answer corrected = correct("ana", number, UNCOVERED);

        assertThat(corrected.status()).isEqualTo(200);
        assertThat(corrected.header("ETag")).isEqualTo("\"2\"");
        assertThat(corrected.at("/status")).isEqualTo("AWAITING_COVERAGE");
        assertThat(corrected.at("/product/serial")).isEqualTo(UNCOVERED);
        assertThat(corrected.at("/priority_escalation/outcome")).isEqualTo("NOT_COVERED");
        assertThat(correct("ana", number, "JN1").at("/status")).isEqualTo("OPEN");
        Answer timeline = api.as("ana").get("/v1/cases/" + number + "/timeline");
        assertThat(timeline.all("/items", "/type"))
                .containsExactly(
                        "OPENED",
                        "PRODUCT_CORRECTED",
                        "ASSISTANCE_CHANGED",
                        "PRODUCT_CORRECTED",
                        "ASSISTANCE_CHANGED");
        assertThat(timeline.json().at("/items/1/details").toString())
                .isEqualTo("{\"from_serial\":\"JN1\",\"to_serial\":\"JN11\"}");
        assertThat(timeline.at("/items/1/reason")).isEqualTo("Misread");
    }

    @Test
    void a_slip_in_a_verification_has_a_way_back() {
        String number = open(UNHEARD_OF);
        post("ana", number, VERIFY, "{'serial':'JN11'}");
        assertThat(correct("ana", number, "JN1").at("/status")).isEqualTo("OPEN");
    }

    @Test
    void an_unknown_serial_awaits_verification_and_shows_no_model() {
        Answer unknown = correct("ana", open("JN1"), "BO1");
        assertThat(unknown.at("/status")).isEqualTo("AWAITING_VERIFICATION");
        assertThat(unknown.json().at("/product/model").isNull()).isTrue();
        assertThat(unknown.all("/notices", "/code")).doesNotContain("SIMILAR_SERIAL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {'product':{'serial':'JN1'}}                               | /reason REQUIRED
                    {'product':{'serial':'JN1'},'reason':' '}                  | /reason BLANK
                    {'reason':'Misread'}                                       | /product REQUIRED
                    {'product':{},'reason':'Misread'}                          | /product/serial REQUIRED
                    {'product':{'serial':'JN1','model':'M7i'},'reason':'So'}   | /product/model NOT_ALLOWED
                    {'product':{'model':'NOPE'},'reason':'Misread'}            | /product/model UNKNOWN_REFERENCE
                    {'product':{'serial':'J N'},'reason':'Misread'}            | /product/serial INVALID_IDENTIFIER
                    """)
    void a_correction_names_a_product_and_a_reason(String body, String error) {
        String number = open(UNCOVERED);
        Answer rejected = post("ana", number, CORRECT, body);
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.errors()).containsExactly(error);
        assertUnchanged(number);
    }

    @Test
    void the_same_product_is_no_correction() {
        String number = open("JN1");
        Answer refused = correct("engineer-l1", number, "jn1");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("PRODUCT_UNCHANGED");
        assertUnchanged(number);
    }

    @Test
    void a_customer_corrects_while_no_engineer_has_the_case() {
        String number = open("JN1");
        Caller engineer = api.as("engineer-l1");
        while (!engineer.post("/v1/queues/L1/claims", "").at("/number").equals(number)) {}
        Answer refused = correct("ana", number, "JN2");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("ALREADY_OWNED");
        assertThat(refused.all("/allowed_actions", "")).doesNotContain("CORRECT_PRODUCT");
        Answer corrected = correct("engineer-l1", number, "JN2");
        assertThat(corrected.at("/status")).isEqualTo("IN_PROGRESS");
        assertThat(corrected.at("/owner_id")).isEqualTo("engineer-l1");
        engineer.post("/v1/cases/" + number + "/releases", "");
        assertThat(correct("ana", number, "JN1").status()).isEqualTo(200);
        api.as("ana").post("/v1/cases/" + number + "/withdrawals", "{}");
        Answer over = correct("engineer-l1", number, "JN2");
        assertThat(over.status()).isEqualTo(409);
        assertThat(over.at("/code")).isEqualTo("NOT_IN_THIS_STATUS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jn1", " JN1 ", "ＪＮ１", "Jn1", "\u3000jn1\u00a0"})
    void serials_are_recognized_in_any_case_width_and_with_blanks(String written) {
        Answer opened = api.as("ana").get("/v1/cases/" + open(written));
        assertThat(opened.at("/product/serial")).isEqualTo("JN1");
        assertThat(opened.at("/status")).isEqualTo("OPEN");
        Answer verified = post("ana", open(UNHEARD_OF), VERIFY, "{'serial':'" + written + "'}");
        assertThat(verified.at("/product/serial")).isEqualTo("JN1");
        assertThat(correct("ana", open(UNHEARD_OF), written).at("/product/serial"))
                .isEqualTo("JN1");
        Answer checked =
                api.as("ana")
                        .post(
                                "/v1/eligibility-checks",
                                "{'product':{'serial':'" + written + "'},'priority':'P1'}");
        assertThat(checked.at("/outcome")).isEqualTo("GRANTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"m320", "Ｍ３２０", " M320 "})
    void models_are_recognized_too(String written) {
        String body = "{'product':{'model':'" + written + "'},'reason':'The serial is unknown'}";
        assertThat(post("ana", open("JN1"), CORRECT, body).at("/product/model")).isEqualTo("M320");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bo1", "Bo1"})
    void serials_of_other_organizations_are_never_recognized(String written) {
        Answer opened = api.as("ana").get("/v1/cases/" + open(written));
        assertThat(opened.at("/product/serial")).isEqualTo(written);
        assertThat(opened.at("/status")).isEqualTo("AWAITING_VERIFICATION");
        assertThat(opened.all("/notices", "/code")).doesNotContain("SIMILAR_SERIAL");
    }

    private Answer correct(String who, String number, String serial) {
        return post(
                who, number, CORRECT, "{'product':{'serial':'" + serial + "'},'reason':'Misread'}");
    }

    private String open(String serial) {
        return api.as("ana")
                .post(
                        "/v1/cases",
                        "{'channel':'WEB','product':{'serial':'"
                                + serial
                                + "'},'priority':'P1','synopsis':'Down'}")
                .at("/number");
    }

    private Answer post(String who, String number, String move, String body) {
        return api.as(who).post("/v1/cases/" + number + "/" + move, body);
    }

    private void assertUnchanged(String number) {
        assertThat(api.as("engineer-l1").get("/v1/cases/" + number).header("ETag"))
                .isEqualTo("\"1\"");
    }
}
