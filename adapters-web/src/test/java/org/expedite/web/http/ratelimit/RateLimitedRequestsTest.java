package org.expedite.web.http.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.function.Supplier;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.expedite.web.Caller;
import org.expedite.web.ProbeClient;
import org.expedite.web.http.ClientAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The rate limit from outside: identity of callers, and unlimited paths. Each test has its own
 * server, because an exhausted limit would affect the next test.
 */
@ResourceLock("ProbeWiring")
@MicronautTest(transactional = false, rebuildContext = true)
class RateLimitedRequestsTest {

    private static final String HEADER = "X-Forwarded-For";
    private static final String OPEN = "/v1/program";
    private static final int MAX_TRIES = 2_000;

    /** So low that even a slow machine exceeds it, but high enough for a first success. */
    private static final int PER_SECOND = 1;

    @Inject ProbeClient server;
    @Inject ApiClient api;

    @Singleton
    @Replaces(RateLimit.class)
    static RateLimit rateLimit() {
        return RateLimit.perSecond(PER_SECOND);
    }

    @Singleton
    @Replaces(ClientAddress.class)
    static ClientAddress clientAddress() {
        return ClientAddress.inHeader(HEADER);
    }

    @Test
    void an_actor_beyond_the_limit_is_answered_429_with_retry_after() throws Exception {
        Answer rejected = untilRejected(() -> server.get("/v1/probes/whoami"));

        assertThat(rejected.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(rejected.at("/code")).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(rejected.at("/request_id")).isEqualTo(rejected.header("X-Request-Id"));
        assertThat(rejected.header("Retry-After")).isEqualTo("1");

        Thread.sleep(1_000);

        assertThat(server.get("/v1/probes/whoami").status()).isEqualTo(200);
    }

    @Test
    void the_limit_of_an_actor_is_independent_of_the_address() {
        untilRejected(() -> whoami("ana", "192.0.2.1"));

        assertThat(whoami("dan", "192.0.2.1").status()).isEqualTo(200);
        assertThat(untilRejected(() -> whoami("ana", "192.0.2.2")).status()).isEqualTo(429);
    }

    @Test
    void unauthenticated_requests_are_limited_by_address() {
        Answer rejected = untilRejected(() -> anonymous("192.0.2.1"));

        assertThat(rejected.at("/code")).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(whoami("ana", "192.0.2.1").status()).isEqualTo(200);
        assertThat(anonymous("192.0.2.2").status()).isNotEqualTo(429);
    }

    @Test
    void the_last_forwarded_address_counts_and_for_ipv6_its_network() {
        untilRejected(() -> anonymous("192.0.2.7, 2001:db8:1:2:aaaa::1"));

        assertThat(untilRejected(() -> anonymous("2001:db8:1:2:bbbb::2")).status()).isEqualTo(429);
        assertThat(anonymous("2001:db8:1:2::1, 192.0.2.7").status()).isNotEqualTo(429);
        assertThat(anonymous("2001:db8:1:3::1").status()).isNotEqualTo(429);
    }

    @Test
    void an_invalid_forwarded_address_is_replaced_by_that_of_the_connection() {
        untilRejected(() -> anonymous("no address"));

        assertThat(untilRejected(() -> server.send(server.anonymous(OPEN).GET())).status())
                .isEqualTo(429);
        assertThat(anonymous("127.0.0.1").status()).isEqualTo(429);
    }

    @Test
    void tokens_cannot_be_guessed_faster_than_the_limit() {
        Answer first = guess("192.0.2.1");
        assertThat(first.status()).isEqualTo(401);

        assertThat(untilRejected(() -> guess("192.0.2.1")).at("/code"))
                .isEqualTo("TOO_MANY_REQUESTS");
        assertThat(guess("192.0.2.2").status()).isEqualTo(401);
    }

    @Test
    void bad_tokens_of_others_keep_no_good_token_out() {
        for (int i = 0; i < 5; i++) {
            untilRejected(() -> guess("192.0.2.1"));
            assertThat(whoami(i % 2 == 0 ? "ana" : "dan", "192.0.2.1").status()).isIn(200, 429);
            assertThat(guess("192.0.2.1").at("/detail")).contains("Retry-After");
        }
        untilRejected(() -> guess("192.0.2.3"));
        assertThat(whoami("zoe", "192.0.2.3").status()).isEqualTo(200);
        assertThat(whoami("ivy", "192.0.2.3").status()).isEqualTo(200);
    }

    @Test
    void authenticated_requests_do_not_use_up_the_limit_of_their_address() {
        for (String who : List.of("ana", "dan", "bob", "carl", "pat", "ivy", "zoe")) {
            assertThat(whoami(who, "192.0.2.1").status()).as(who).isEqualTo(200);
        }
    }

    @Test
    void health_and_metrics_are_never_limited() {
        for (String path : List.of("/health/liveness", "/health/readiness", "/prometheus")) {
            for (int i = 0; i < 5; i++) {
                assertThat(server.send(server.anonymous(path).GET()).status()).isEqualTo(200);
            }
        }
    }

    @Test
    void the_description_has_the_rate_limit() {
        Caller ana = api.as("ana");
        assertThat(untilRejected(() -> ana.get("/v1/cases")).status()).isEqualTo(429);
        Caller nobody = api.anonymous();
        assertThat(untilRejected(() -> nobody.get(OPEN)).status()).isEqualTo(429);
    }

    private Answer whoami(String who, String address) {
        return server.send(
                from(address, "/v1/probes/whoami").header("Authorization", "Bearer demo-" + who));
    }

    private Answer guess(String address) {
        return server.send(
                from(address, "/v1/probes/whoami").header("Authorization", "Bearer a-guess"));
    }

    private Answer anonymous(String address) {
        return server.send(from(address, "/openapi.yml"));
    }

    private HttpRequest.Builder from(String address, String path) {
        return server.anonymous(path).header(HEADER, address);
    }

    private static Answer untilRejected(Supplier<Answer> request) {
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            Answer answer = request.get();
            if (answer.status() == 429) {
                return answer;
            }
        }
        throw new AssertionError("never refused");
    }
}
