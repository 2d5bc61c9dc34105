package org.expedite.web.ops.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;
import org.expedite.web.probe.ProbeWiring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock("ProbeWiring")
@MicronautTest(transactional = false)
class HealthTest {

    @Inject ProbeClient server;

    @AfterEach
    void recover() {
        ProbeWiring.STORE_IS_WELL.set(true);
    }

    @Test
    void a_server_with_a_database_is_live_and_ready() {
        assertThat(get("/health/liveness").status()).isEqualTo(200);
        assertThat(get("/health/readiness").status()).isEqualTo(200);
        assertThat(get("/health/readiness").at("/status")).isEqualTo("UP");
    }

    @Test
    void a_server_without_database_is_live_but_not_ready_without_details() {
        ProbeWiring.STORE_IS_WELL.set(false);

        assertThat(get("/health/liveness").status()).isEqualTo(200);
        Answer answer = get("/health/readiness");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.at("/status")).isEqualTo("DOWN");
        assertThat(answer.raw().body()).doesNotContain("quorum").doesNotContain("store");
    }

    @Test
    void the_metrics_count_requests_by_route_and_not_by_address() {
        server.get("/v1/probes/p1");
        server.get("/v1/probes/p2");

        assertThat(get("/prometheus").raw().body())
                .contains("http_server_requests_seconds_count")
                .doesNotContain("/v1/probes/p1");
    }

    private Answer get(String path) {
        return server.send(server.anonymous(path).GET());
    }
}
