package org.expedite.web.api.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Query parameters of the registry's lists: what is rejected, and what binds a cursor. */
@MicronautTest(transactional = false)
class RegistryFiltersTest {
    @Inject ApiClient api;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    contacts?phone=Ana | ?phone INVALID_PHONE_NUMBER
                    contacts?phone=555-0100 | ?phone INVALID_PHONE_NUMBER
                    contacts?phone= | ?phone INVALID_PHONE_NUMBER
                    contacts?email=ana | ?email INVALID_EMAIL
                    contacts?email=%20 | ?email INVALID_EMAIL
                    contacts?name=%20 | ?name BLANK
                    contacts?name=!! | ?name NO_LETTER_OR_DIGIT
                    contacts?name=a%00b | ?name FORBIDDEN_CHARACTER
                    contacts?organization_id=a%20b | ?organization_id INVALID_IDENTIFIER
                    contacts?organization_id= | ?organization_id INVALID_IDENTIFIER
                    contacts?organization=acme | ?organization UNKNOWN_PARAMETER
                    contacts?name=ana&name=dan | ?name GIVEN_TWICE
                    certifications?holder_id=a%2Fb | ?holder_id INVALID_IDENTIFIER
                    certifications?track=JNCIE%20M | ?track INVALID_IDENTIFIER
                    certifications?standing=ACTIVE | ?standing UNKNOWN_PARAMETER
                    assets?owner_id= | ?owner_id INVALID_IDENTIFIER
                    assets?model=M%20320 | ?model INVALID_IDENTIFIER
                    assets?model= | ?model INVALID_IDENTIFIER
                    contracts?customer_id=%C3%A9 | ?customer_id INVALID_IDENTIFIER
                    contracts?serial=JN%2F1 | ?serial INVALID_IDENTIFIER
                    contracts?supported_by=a%20partner | ?supported_by INVALID_IDENTIFIER
                    organizations?name=acme | ?name UNKNOWN_PARAMETER
                    """)
    void a_filter_that_cannot_be_read_is_rejected(String list, String error) {
        Answer answer = api.as("registrar").get("/v1/" + list);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly(error);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"contacts?email=", "contacts?phone=", "assets?model=", "contracts?serial="})
    void a_value_that_is_too_long_is_rejected(String list) {
        Answer answer = api.as("registrar").get("/v1/" + list + "7".repeat(401));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).hasSize(1).first().asString().endsWith(" TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contacts?name=ana",
                "contacts?organization_id=acme",
                "certifications?holder_id=ana",
                "assets?owner_id=acme",
                "contracts?customer_id=acme"
            })
    void only_staff_and_the_registrar_use_filters(String list) {
        for (String reader : new String[] {"registrar", "engineer-l1", "duty-manager"}) {
            assertThat(api.as(reader).get("/v1/" + list).status()).isEqualTo(200);
        }
        for (String who : new String[] {"ana", "admin"}) {
            assertThat(api.as(who).get("/v1/" + list).status()).isEqualTo(403);
        }
        assertThat(api.anonymous().get("/v1/" + list).status()).isEqualTo(401);
    }

    @Test
    void a_cursor_is_valid_for_its_filters_only() {
        String list = "/v1/assets?owner_id=acme&limit=1";
        Answer first = api.as("registrar").get(list);
        String cursor = "&cursor=" + first.at("/next_cursor");
        assertThat(api.as("registrar").get(list + cursor).status()).isEqualTo(200);
        for (String other :
                new String[] {
                    "/v1/assets?limit=1",
                    "/v1/assets?owner_id=fastnet&limit=1",
                    "/v1/assets?owner_id=acme&model=M320&limit=1"
                }) {
            assertThat(api.as("registrar").get(other + cursor).errors())
                    .containsExactly("?cursor INVALID_CURSOR");
        }
    }
}
