package org.expedite.web.api.resources;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A single resource has a version, and a change names it. The probe is at version 3. */
@MicronautTest(transactional = false)
class VersionsTest {

    @Inject ProbeClient server;

    @Test
    void a_resource_has_its_version_as_strong_entity_tag() {
        assertThat(server.get("/v1/probes/p1").header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void a_new_resource_has_a_location() {
        assertThat(ETagResponses.at("v1", "assets", "a b/ü").toString())
                .isEqualTo("/v1/assets/a%20b%2F%C3%BC");
    }

    @Test
    void a_change_of_the_current_version_is_made() {
        Answer answer = change("\"3\"");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"4\"");
    }

    @Test
    void a_change_of_any_version_is_made() {
        assertThat(change("*").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"2\"", "\"4\"", "W/\"3\"", "\"abc\"", "\"\"", "\"99999999999999999999\""})
    void a_change_of_another_version_is_answered_412(String tag) {
        Answer answer = change(tag);

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.at("/code")).isEqualTo("VERSION_MISMATCH");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("If-Match:");
    }

    @Test
    void a_change_without_a_version_is_answered_428() {
        Answer answer = server.send(change());

        assertThat(answer.status()).isEqualTo(428);
        assertThat(answer.at("/code")).isEqualTo("PRECONDITION_REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"3\", \"4\"", "\"3", "**"})
    void an_invalid_entity_tag_is_answered_400(String tag) {
        Answer answer = change(tag);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0/code")).isEqualTo("INVALID_ETAG");
    }

    private Answer change(String tag) {
        return server.send(change().header("If-Match", tag));
    }

    private HttpRequest.Builder change() {
        return server.asAna("/v1/probes/p1")
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString("{\"serial_number\": \"JN2\"}"));
    }
}
