package org.expedite.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings of a provider, and of an issuer of tokens for programs. */
class IdentitySettingsTest {

    @Test
    void what_a_provider_signs_for_a_browser_is_no_token_of_a_program() {
        Map<String, String> settings = new HashMap<>();
        settings.put("EXPEDITE_OIDC_ISSUER", "https://login.example");
        settings.put("EXPEDITE_OIDC_CLIENT_ID", "expedite");
        settings.put("EXPEDITE_JWT_ISSUER", "https://login.example");
        settings.put("EXPEDITE_JWT_AUDIENCE", "expedite");
        assertThatThrownBy(() -> Settings.of(settings))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageStartingWith("EXPEDITE_JWT_AUDIENCE: ");

        settings.put("EXPEDITE_JWT_AUDIENCE", "https://support.example");
        assertThat(Settings.of(settings).identity().tokenSource()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://login.example",
                "https://user:password@login.example",
                "https://login.example?tenant=1",
                "https://login.example#1",
                "ftp://login.example",
                "login.example"
            })
    void an_issuer_has_tls_unless_it_is_on_this_machine(String issuer) {
        Map<String, String> settings = new HashMap<>();
        settings.put("EXPEDITE_OIDC_CLIENT_ID", "expedite");
        settings.put("EXPEDITE_OIDC_ISSUER", issuer);
        assertThatThrownBy(() -> Settings.of(settings))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageStartingWith("EXPEDITE_OIDC_ISSUER: ");

        settings.put("EXPEDITE_OIDC_ISSUER", "http://127.0.0.1:9000/main");
        assertThat(Settings.of(settings).identity().client()).isPresent();
    }
}
