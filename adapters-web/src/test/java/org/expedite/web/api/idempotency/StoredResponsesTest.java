package org.expedite.web.api.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.expedite.application.idempotency.StoredResponse;
import org.junit.jupiter.api.Test;

/** Responses of controllers, stored and replayed. */
class StoredResponsesTest {
    private final StoredResponses answers = new StoredResponses(new ObjectMapper());

    @Test
    void the_complete_response_of_a_controller_is_stored() {
        StoredResponse kept =
                answers.toKeep(
                        HttpResponse.ok(Map.of("name", "Größe 🔥"))
                                .header("ETag", "\"1\"")
                                .header("X-Several", "a")
                                .header("X-Several", "b"));

        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.headers())
                .containsOnly(
                        Map.entry("ETag", "\"1\""),
                        Map.entry("X-Several", "a, b"),
                        Map.entry("Content-Type", "application/json"));
        assertThat(kept.body()).isEqualTo("{\"name\":\"Größe 🔥\"}");
    }

    @Test
    void the_stored_response_is_sent() {
        MutableHttpResponse<byte[]> sent =
                answers.toSend(new StoredResponse(201, Map.of("Location", "/v1/x"), "{\"é\":1}"));

        assertThat(sent.code()).isEqualTo(201);
        assertThat(sent.getHeaders().asMap()).isEqualTo(Map.of("Location", List.of("/v1/x")));
        assertThat(sent.body()).isEqualTo("{\"é\":1}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_response_without_a_body_is_repeated_without_one() {
        StoredResponse kept = answers.toKeep(HttpResponse.noContent());

        assertThat(kept).isEqualTo(new StoredResponse(204, Map.of(), ""));
        assertThat(answers.toSend(kept).getBody()).isEmpty();
    }

    @Test
    void an_error_must_be_thrown_and_not_returned() {
        assertThatThrownBy(() -> answers.toKeep(HttpResponse.badRequest()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
