package org.expedite.web.api.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.expedite.application.examples.Texts;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.expedite.web.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rejected requests to open a case: pointers of the errors, and nothing stored. */
@MicronautTest(transactional = false)
class InvalidCasesTest {
    private static final String BODY =
            "{'channel':'WEB','requester_id':null,'organization_id':null,"
                    + "'product':{'serial':'JN1'},'priority':'P1','synopsis':'Down',"
                    + "'description':'d','customer_reference':'r','follow_up':'EMAIL',"
                    + "'round_the_clock_contacts':[{'name':'NOC','phone':'+14085550100'}],"
                    + "'diagnostics':['core']}";

    @Inject ApiClient api;

    @AfterEach
    void nothing_is_stored() {
        assertThat(api.as("engineer").get("/v1/cases").json().get("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'channel':'WEB', | `` | /channel REQUIRED
                    'WEB' | null | /channel REQUIRED
                    'WEB' | 'FAX' | /channel UNKNOWN_VALUE
                    'WEB' | 1 | /channel WRONG_TYPE
                    'WEB' | {} | /channel WRONG_TYPE
                    'WEB' | 'PHONE' | /channel STAFF_ONLY
                    'requester_id':null | 'requester_id':'dan' | /requester_id NOT_YOURSELF
                    'requester_id':null | 'requester_id':'not-there' | /requester_id NOT_YOURSELF
                    'requester_id':null | 'requester_id':'a b' | /requester_id INVALID_IDENTIFIER
                    'requester_id':null | 'requester_id':'' | /requester_id INVALID_IDENTIFIER
                    'organization_id':null | 'organization_id':'borealis' | /organization_id NOT_YOUR_EMPLOYER
                    'organization_id':null | 'organization_id':'nowhere' | /organization_id NOT_YOUR_EMPLOYER
                    'organization_id':null | 'organization_id':5 | /organization_id WRONG_TYPE
                    {'serial':'JN1'} | null | /product REQUIRED
                    {'serial':'JN1'} | {} | /product/serial REQUIRED
                    {'serial':'JN1'} | {'serial':null,'model':null} | /product/serial REQUIRED
                    {'serial':'JN1'} | {'serial':'JN1','model':'M320'} | /product/model NOT_ALLOWED
                    {'serial':'JN1'} | {'model':'none'} | /product/model UNKNOWN_REFERENCE
                    {'serial':'JN1'} | {'serial':'J N'} | /product/serial INVALID_IDENTIFIER
                    {'serial':'JN1'} | {'serial':['JN1']} | /product/serial WRONG_TYPE
                    {'serial':'JN1'} | {'serial':'JN1','line':'x'} | /product/line UNKNOWN_FIELD
                    {'serial':'JN1'} | 'JN1' | /product WRONG_TYPE
                    'P1' | 'P9' | /priority UNKNOWN_VALUE
                    'P1' | null | /priority REQUIRED
                    'Down' | '' | /synopsis BLANK
                    'Down' | ' ' | /synopsis BLANK
                    'Down' | null | /synopsis REQUIRED
                    'Down' | true | /synopsis WRONG_TYPE
                    'Down' | 'a\\nb' | /synopsis FORBIDDEN_CHARACTER
                    'Down' | 'a\\u0000b' | /synopsis FORBIDDEN_CHARACTER
                    'Down' | 'a\\ud83d' | /synopsis FORBIDDEN_CHARACTER
                    'd' | ' ' | /description BLANK
                    'r' | ' ' | /customer_reference BLANK
                    'EMAIL' | 'PIGEON' | /follow_up UNKNOWN_VALUE
                    'phone':'+14085550100' | 'phone':'911' | /round_the_clock_contacts/0/phone INVALID_PHONE_NUMBER
                    'phone':'+14085550100' | 'phone':null | /round_the_clock_contacts/0/phone REQUIRED
                    {'name':'NOC','phone':'+14085550100'} | null | /round_the_clock_contacts/0 REQUIRED
                    ['core'] | ['core',null] | /diagnostics/1 REQUIRED
                    ['core'] | ['core',' '] | /diagnostics/1 BLANK
                    ['core'] | {} | /diagnostics WRONG_TYPE
                    'channel' | 'colour':1,'channel' | /colour UNKNOWN_FIELD
                    """)
    void an_invalid_body_is_rejected(String part, String other, String error) {
        assertThat(BODY).contains(part);
        Answer answer = api.as("ana").post("/v1/cases", BODY.replace(part, other));
        assertThat(answer.errors()).containsExactly(error);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/code")).isEqualTo("INVALID_BODY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'organization_id':null | 'organization_id':'nowhere' | Customers can name only organizations that they currently work for.
                    'requester_id':null | 'requester_id':'dan' | Customers can name only themselves.
                    {'serial':'JN1'} | {'model':'none'} | There is no such model.
                    {'serial':'JN1'} | {} | /product/serial must be given, or the model instead.
                    'Down' | null | /synopsis must not be null.
                    """)
    void the_detail_of_a_single_error_is_one_sentence(String part, String other, String detail) {
        Answer answer = api.as("ana").post("/v1/cases", BODY.replace(part, other));
        assertThat(answer.at("/detail")).isEqualTo(detail);
    }

    @Test
    void too_long_texts_are_rejected() {
        assertTooLong("'Down'", 201, "/synopsis");
        assertTooLong("'d'", 20_001, "/description");
        assertTooLong("'r'", 101, "/customer_reference");
        assertTooLong("'core'", 1_001, "/diagnostics/0");
        assertTooLong("'NOC'", 201, "/round_the_clock_contacts/0/name");
        Answer many =
                api.as("ana").post("/v1/cases", BODY.replace("'core'", "'c'" + ",'c'".repeat(50)));
        assertThat(many.errors()).containsExactly("/diagnostics TOO_MANY");
    }

    @Test
    void all_errors_are_returned_at_once() {
        Answer answer =
                api.as("ana")
                        .post(
                                "/v1/cases",
                                BODY.replace("'WEB'", "null")
                                        .replace("'Down'", "' '")
                                        .replace("'JN1'", "'J N'"));
        assertThat(answer.errors())
                .containsExactly(
                        "/channel REQUIRED",
                        "/product/serial INVALID_IDENTIFIER",
                        "/synopsis BLANK");
    }

    @Test
    void a_missing_product_is_reported_with_other_errors() {
        String blank = BODY.replace("'Down'", "' '");
        assertThat(api.as("ana").post("/v1/cases", blank.replace("'serial':'JN1'", "")).errors())
                .containsExactly("/product/serial REQUIRED", "/synopsis BLANK");
        assertThat(
                        api.as("ana")
                                .post("/v1/cases", blank.replace("'JN1'", "'JN1','model':'M 1'"))
                                .errors())
                .containsExactly(
                        "/product/model INVALID_IDENTIFIER",
                        "/product/model NOT_ALLOWED",
                        "/synopsis BLANK");
    }

    @Test
    void an_engineer_must_name_requester_or_organization() {
        Caller engineer = api.as("engineer");
        assertThat(engineer.post("/v1/cases", BODY).errors())
                .containsExactly("/requester_id REQUIRED", "/organization_id REQUIRED");
        assertThat(engineer.post("/v1/cases", BODY.replace("WEB", "PHONE")).errors())
                .containsExactly("/organization_id REQUIRED");
        assertThat(
                        engineer.post(
                                        "/v1/cases",
                                        BODY.replace(
                                                "'requester_id':null", "'requester_id':'none'"))
                                .errors())
                .containsExactly("/requester_id UNKNOWN_REFERENCE");
        assertThat(
                        engineer.post(
                                        "/v1/cases",
                                        BODY.replace("'requester_id':null", "'requester_id':'ana'")
                                                .replace(
                                                        "'organization_id':null",
                                                        "'organization_id':'none'"))
                                .errors())
                .containsExactly("/organization_id UNKNOWN_REFERENCE");
    }

    @Test
    void an_unregistered_customer_is_forbidden() {
        Answer answer = api.as("nobody").post("/v1/cases", BODY);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "admin"})
    void actors_without_casework_are_forbidden(String who) {
        assertThat(api.as(who).post("/v1/cases", BODY).status()).isEqualTo(403);
        assertThat(api.anonymous().post("/v1/cases", BODY).status()).isEqualTo(401);
    }

    private void assertTooLong(String part, int length, String pointer) {
        String text = "'" + Texts.ofLength(length) + "'";
        Answer answer = api.as("ana").post("/v1/cases", BODY.replace(part, text));
        assertThat(answer.errors()).containsExactly(pointer + " TOO_LONG");
    }
}
