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

/** Changing the priority of a case. */
@MicronautTest(transactional = false)
class PriorityChangesTest {
    @Inject ApiClient api;

    private String number = "";

    @BeforeEach
    void open() {
        number = api.as("ana").opens("P3").at("/number");
    }

    @Test
    void a_customer_raises_its_case() {
        Answer changed = change("dan", "{'priority':'P1','reason':'Worse\\nnow'}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.at("/priority")).isEqualTo("P1");
        assertThat(changed.at("/proposed_priority")).isEqualTo("P3");
        assertThat(changed.at("/priority_escalation/outcome")).isEqualTo("GRANTED");
        assertThat(changed.raw().body())
                .isEqualTo(api.as("dan").get("/v1/cases/" + number).raw().body());
    }

    @Test
    void the_same_priority_is_refused() {
        Answer rejected = change("ana", "{'priority':'P3','reason':'Same'}");
        assertThat(rejected.status()).isEqualTo(409);
        assertThat(rejected.header("Content-Type")).startsWith("application/problem+json");
        assertThat(rejected.at("/code")).isEqualTo("PRIORITY_UNCHANGED");
        assertThat(rejected.json().get("allowed_actions").toString())
                .contains("\"CHANGE_PRIORITY\"");
    }

    @Test
    void a_priority_set_by_an_engineer_is_changed_by_engineers_only() {
        assertThat(change("engineer", "{'priority':'P4','reason':'A question'}").status())
                .isEqualTo(200);
        Answer rejected = change("ana", "{'priority':'P1','reason':'No'}");
        assertThat(rejected.status()).isEqualTo(409);
        assertThat(rejected.at("/code")).isEqualTo("PRIORITY_SET_BY_ENGINEER");
        assertThat(rejected.json().get("allowed_actions").toString())
                .doesNotContain("\"CHANGE_PRIORITY\"");
        assertThat(change("duty-manager", "{'priority':'P2','reason':'Yes'}").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {} | /priority REQUIRED,/reason REQUIRED
                    {'priority':'P5','reason':'r'} | /priority UNKNOWN_VALUE
                    {'priority':'P1','reason':' '} | /reason BLANK
                    {'priority':'P1','reason':null} | /reason REQUIRED
                    {'priority':'P1','reason':'r','by':'me'} | /by UNKNOWN_FIELD
                    """)
    void an_invalid_body_is_rejected(String body, String errors) {
        Answer answer = change("ana", body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly(errors.split(","));
    }

    @Test
    void a_reason_has_a_maximum_length() {
        assertThat(change("ana", "{'priority':'P1','reason':'" + "r".repeat(4_000) + "'}").status())
                .isEqualTo(200);
        assertThat(change("ana", "{'priority':'P2','reason':'" + "r".repeat(4_001) + "'}").errors())
                .containsExactly("/reason TOO_LONG");
    }

    @Test
    void actors_without_access_are_rejected_and_learn_nothing() {
        String body = "{'priority':'P1','reason':'r'}";
        assertThat(change("zoe", body).status()).isEqualTo(404);
        assertThat(change("registrar", body).status()).isEqualTo(403);
        assertThat(change("admin", body).status()).isEqualTo(403);
        assertThat(api.anonymous().post("/v1/cases/" + number + "/priority-changes", body).status())
                .isEqualTo(401);
        assertThat(api.as("engineer").post("/v1/cases/x/priority-changes", body).status())
                .isEqualTo(404);
        assertThat(api.as("ana").get("/v1/cases/" + number).header("ETag")).isEqualTo("\"1\"");
    }

    private Answer change(String who, String body) {
        return api.as(who).post("/v1/cases/" + number + "/priority-changes", body);
    }
}
