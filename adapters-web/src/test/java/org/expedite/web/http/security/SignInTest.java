package org.expedite.web.http.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Authentication: accepted and rejected requests. */
@MicronautTest(transactional = false)
class SignInTest {

    @Inject ProbeClient server;

    @Test
    void a_controller_gets_the_authenticated_actor() {
        Answer answer = server.get("/v1/probes/whoami");

        assertThat(answer.at("/id")).isEqualTo("ana");
        assertThat(answer.at("/roles/0")).isEqualTo("CUSTOMER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer wrong",
                "Bearer ",
                "Bearer",
                "bearer-demo-ana",
                "demo-ana",
                "Basic ZGVtby1hbmE6",
                "Bearer demo-ana2",
                "Bearer DEMO-ANA"
            })
    void an_invalid_token_is_answered_401_with_a_challenge(String authorization) {
        unauthorized(
                server.send(
                        server.anonymous("/v1/probes")
                                .header("Authorization", authorization)
                                .GET()));
    }

    @Test
    void without_a_token_known_and_unknown_paths_are_answered_alike() {
        unauthorized(server.send(server.anonymous("/v1/nothing-here").GET()));
        unauthorized(server.send(server.anonymous("/v1/probes").DELETE()));
        unauthorized(server.send(server.anonymous("/v1/probes").GET()));
        unauthorized(server.send(server.anonymous("/health").GET()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/program",
                "/health/liveness",
                "/health/readiness",
                "/prometheus",
                "/openapi.yml",
                "/docs/index.html"
            })
    void public_paths_need_no_token(String path) {
        assertThat(server.send(server.anonymous(path).GET()).status()).isNotEqualTo(401);
    }

    @Test
    void a_public_path_is_answered_406_and_not_401_for_an_unsupported_type() {
        Answer answer =
                server.send(server.anonymous("/openapi.yml").header("Accept", "text/csv").GET());

        assertThat(answer.status()).isEqualTo(406);
    }

    private static void unauthorized(Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.at("/code")).isEqualTo("UNAUTHORIZED");
    }
}
