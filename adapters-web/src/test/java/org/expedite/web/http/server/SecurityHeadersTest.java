package org.expedite.web.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers by which browsers treat responses of the API as data. */
@MicronautTest(transactional = false)
class SecurityHeadersTest {

    @Inject ProbeClient server;

    @ParameterizedTest
    @CsvSource({
        "/v1/program, 200, no-cache",
        "/v1/cases, 401, no-store",
        "/v1/nothing, 401, no-store",
        "/health/liveness, 200, no-store"
    })
    void a_response_is_never_displayed_framed_guessed_or_reused_unasked(
            String path, int status, String cache) {
        Answer answer = server.send(server.anonymous(path).GET());

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors"
                                + " 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cache-Control")).isEqualTo(cache);
        assertThat(answer.header("Content-Type")).contains("json");
        assertThat(answer.header("Server")).isEmpty();
    }

    @Test
    void a_request_is_never_sent_back_as_a_trace() {
        Answer answer =
                server.send(
                        server.anonymous("/v1/program")
                                .header("X-Hidden", "of-the-browser")
                                .method("TRACE", BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.raw().body()).doesNotContain("of-the-browser");
    }
}
