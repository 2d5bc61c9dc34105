package org.expedite.web.api.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Differences between requests that change the fingerprint, and others that do not. */
class FingerprintsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Actor LEE = new Actor("lee", Set.of(Role.CUSTOMER));
    private static final Body BODY = new Body("s", null, List.of("a", "b"));

    private final Fingerprints fingerprints = new Fingerprints(MAPPER);

    private record Body(String synopsis, @Nullable String reference, List<String> tags) {}

    @Test
    void a_fingerprint_has_64_digits() {
        assertThat(of("/v1/cases", BODY)).matches("[0-9a-f]{64}");
    }

    @Test
    void equal_requests_have_equal_fingerprints() {
        assertThat(of("/v1/cases", new Body("s", null, List.of("a", "b"))))
                .isEqualTo(of("/v1/cases", BODY));
        assertThat(of("/v1/cases", null)).isEqualTo(of("/v1/cases", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"a": 1, "b": {"c": 2, "d": null}} | {"b":{"d":null,"c":2},"a":1} | true
                    {"a": [1, 2]}                      | {"a": [2, 1]}                | false
                    {"a": 1}                           | {"a": "1"}                   | false
                    {"a": 1}                           | {"a": 1, "b": 1}             | false
                    """)
    void the_formatting_of_a_body_does_not_matter(String one, String other, boolean same)
            throws JsonProcessingException {
        assertThat(
                        of("/v1/cases", MAPPER.readTree(one))
                                .equals(of("/v1/cases", MAPPER.readTree(other))))
                .isEqualTo(same);
    }

    @Test
    void different_requests_have_different_fingerprints() {
        HttpRequest<?> put = HttpRequest.create(HttpMethod.PUT, "/v1/cases");
        HttpRequest<?> post = HttpRequest.create(HttpMethod.POST, "/v1/cases");
        Actor engineer = new Actor("lee", Set.of(Role.CUSTOMER, Role.ENGINEER));
        Actor reader = new Actor("lee", LEE.roles(), true);

        assertThat(
                        Set.of(
                                of("/v1/cases", BODY),
                                of("/v1/cases?x=1", BODY),
                                of("/v1/cases?x=2", BODY),
                                of("/v1/case", BODY),
                                of("/v1/cases", null),
                                of("/v1/cases", new Body("S", null, List.of("a", "b"))),
                                of("/v1/cases", new Body("s", "", List.of("a", "b"))),
                                of("/v1/cases", new Body("s", null, List.of("b", "a"))),
                                fingerprints.of(LEE, put, BODY),
                                fingerprints.of(engineer, post, BODY),
                                fingerprints.of(reader, post, BODY)))
                .hasSize(11);
    }

    private String of(String address, @Nullable Object body) {
        return fingerprints.of(LEE, HttpRequest.create(HttpMethod.POST, address), body);
    }
}
