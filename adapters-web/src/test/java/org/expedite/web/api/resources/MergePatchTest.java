package org.expedite.web.api.resources;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patches of the probe's person, who is NOC at +14085550100. */
@MicronautTest(transactional = false)
class MergePatchTest {

    @Inject ProbeClient server;

    @Test
    void members_that_are_not_named_stay() {
        Answer answer = patch("{\"name\": \"Night shift\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/name")).isEqualTo("Night shift");
        assertThat(answer.at("/phone")).isEqualTo("+14085550100");
    }

    @Test
    void removing_a_missing_member_changes_nothing() {
        Answer answer = patch("{\"surname\": null}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/name")).isEqualTo("NOC");
        assertThat(answer.at("/phone")).isEqualTo("+14085550100");
    }

    @Test
    void all_errors_are_reported() {
        assertThat(patch("{\"name\": null, \"phone\": \"1\"}").errors())
                .containsExactly("/name REQUIRED", "/phone INVALID_PHONE_NUMBER");
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            nullValues = "-",
            textBlock =
                    """
                    {"name": null}          | REQUIRED             | /name
                    {"name": 1}             | WRONG_TYPE           | /name
                    {"name": {"x": 1}}      | WRONG_TYPE           | /name
                    {"name": "\\u0000"}     | FORBIDDEN_CHARACTER  | /name
                    {"phone": "1"}          | INVALID_PHONE_NUMBER | /phone
                    {"surname": "x"}        | UNKNOWN_FIELD        | /surname
                    """)
    void a_patch_is_read_as_strictly_as_a_whole_body(String body, String code, String pointer) {
        Answer answer = patch(body);

        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(422);
        assertThat(answer.at("/errors/0/code")).isEqualTo(code);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    }

    @Test
    void a_patch_is_an_object() {
        assertThat(patch("[1]").status()).isEqualTo(422);
        assertThat(patch("{").status()).isEqualTo(400);
    }

    private Answer patch(String body) {
        return server.send(
                server.asAna("/v1/probes/p1/parts")
                        .header("Content-Type", "application/merge-patch+json")
                        .method("PATCH", BodyPublishers.ofString(body)));
    }
}
