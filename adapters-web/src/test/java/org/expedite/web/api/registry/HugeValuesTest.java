package org.expedite.web.api.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.expedite.web.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values nearly as large as a body may be, and equally long lists. */
@MicronautTest(transactional = false)
class HugeValuesTest {

    private static final Duration PROMPTLY = Duration.ofSeconds(10);

    @Inject ApiClient api;
    private Caller registrar;

    @BeforeEach
    void signIn() {
        registrar = api.as("registrar");
    }

    @Test
    void each_huge_text_is_rejected_with_its_pointer_and_nothing_is_stored() {
        String huge = "a".repeat(180_000);
        long began = System.nanoTime();
        Answer answer =
                registrar.put(
                        "/v1/contacts/huge",
                        """
                        {'name': '%1$s', 'email': '%1$s@example.com', 'phones': ['+%1$s'],
                         'country': '%1$s', 'employments': [{'organization_id': '%1$s',
                         'kind': 'EMPLOYEE', 'valid_from': '2026-01-01', 'valid_to': null}]}
                        """
                                .formatted(huge));

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PROMPTLY);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors())
                .contains(
                        "/country INVALID_COUNTRY",
                        "/email TOO_LONG",
                        "/employments/0/organization_id INVALID_IDENTIFIER",
                        "/name TOO_LONG",
                        "/phones/0 INVALID_PHONE_NUMBER")
                .noneMatch(error -> error.endsWith("OUT_OF_BOUNDS"));
        assertThat(answer.raw().body()).doesNotContain("aaaa");
        assertThat(registrar.get("/v1/contacts/huge").status()).isEqualTo(404);
    }

    @Test
    void a_too_long_list_is_rejected_as_a_whole_and_nothing_is_stored() {
        Answer answer =
                registrar.put(
                        "/v1/contracts/huge",
                        """
                        {'customer_id': 'acme', 'service': 'TECHNICAL_SERVICES',
                         'supported_by': {'kind': 'VENDOR', 'partner_id': null},
                         'sold_by_id': null, 'starts_on': '2026-01-01', 'ends_on': '2026-12-31',
                         'status': 'ACTIVE', 'covered_serials': [%s'S']}
                        """
                                .formatted("'S',".repeat(20_000)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly("/covered_serials TOO_MANY");
        assertThat(registrar.get("/v1/contracts/huge").status()).isEqualTo(404);
    }
}
