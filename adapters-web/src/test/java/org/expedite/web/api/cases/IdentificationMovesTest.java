package org.expedite.web.api.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Identifications after opening. */
@MicronautTest(transactional = false)
class IdentificationMovesTest {
    @Inject ApiClient api;

    private String number = "";

    @BeforeEach
    void aCallWithNobodyIdentified() {
        number =
                api.as("engineer-l1")
                        .post(
                                "/v1/cases",
                                "{'channel':'PHONE','organization_id':'acme',"
                                        + "'product':{'serial':'JN1'},'priority':'P1',"
                                        + "'synopsis':'Down'}")
                        .at("/number");
    }

    @Test
    void a_late_identified_caller_is_the_requester() {
        Answer before = api.as("ana").get("/v1/cases/" + number);
        assertThat(before.json().at("/requester_id").isNull()).isTrue();
        assertThat(before.json().at("/requester_identification").isNull()).isTrue();

        Answer identified = identify("engineer-l1", "{'contact_id':'ana'}");
        assertThat(identified.status()).isEqualTo(200);
        assertThat(identified.header("ETag")).isEqualTo("\"2\"");
        assertThat(identified.at("/requester_id")).isEqualTo("ana");
        assertThat(identified.at("/requester_identification")).isEqualTo("LATE");
        assertThat(identified.at("/identified_expert/late")).isEqualTo("true");
        assertThat(identified.at("/priority_escalation/outcome")).isEqualTo("GRANTED");

        Answer again = identify("ana", "{'contact_id':'ana'}");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.raw().headers().firstValue("ETag")).hasValue("\"2\"");
    }

    @Test
    void a_requester_identified_at_opening_is_not_late() {
        String own = api.as("ana").opens("P1").at("/number");
        assertThat(api.as("dan").get("/v1/cases/" + own).at("/requester_identification"))
                .isEqualTo("AT_OPENING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    engineer-l1 | {} | /contact_id REQUIRED
                    engineer-l1 | {'contact_id':null} | /contact_id REQUIRED
                    engineer-l1 | {'contact_id':'a b'} | /contact_id INVALID_IDENTIFIER
                    engineer-l1 | {'contact_id':7} | /contact_id WRONG_TYPE
                    engineer-l1 | {'contact_id':'ana','late':true} | /late UNKNOWN_FIELD
                    engineer-l1 | {'contact_id':'nobody'} | /contact_id UNKNOWN_REFERENCE
                    engineer-l1 | {'contact_id':'zoe'} | /contact_id UNKNOWN_REFERENCE
                    ana | {'contact_id':'dan'} | /contact_id NOT_YOURSELF
                    ana | {'contact_id':'nobody'} | /contact_id NOT_YOURSELF
                    """)
    void an_invalid_body_is_rejected_and_changes_nothing(String who, String body, String error) {
        Answer rejected = identify(who, body);
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.errors()).containsExactly(error);
        assertThat(api.as("ana").get("/v1/cases/" + number).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void identification_on_a_finished_case_is_refused() {
        assertThat(api.as("ana").post("/v1/cases/" + number + "/withdrawals", "").status())
                .isEqualTo(200);
        Answer rejected = identify("engineer-l1", "{'contact_id':'ana'}");
        assertThat(rejected.status()).isEqualTo(409);
        assertThat(rejected.at("/code")).isEqualTo("NOT_IN_THIS_STATUS");
    }

    @Test
    void actors_without_access_learn_nothing() {
        assertThat(identify("zoe", "{'contact_id':'zoe'}").status()).isEqualTo(404);
        assertThat(identify("registrar", "{'contact_id':'ana'}").status()).isEqualTo(403);
        assertThat(
                        api.anonymous()
                                .post(
                                        "/v1/cases/" + number + "/identifications",
                                        "{'contact_id':'ana'}")
                                .status())
                .isEqualTo(401);
    }

    private Answer identify(String who, String body) {
        return api.as(who).post("/v1/cases/" + number + "/identifications", body);
    }
}
