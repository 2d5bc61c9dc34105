package org.expedite.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretScanTest {
    private final SecretScan scan = new SecretScan();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "created exp_0123456789abcdefghijABCDEFGHIJ012345",
                "GET /v1/me 200 by demo-engineer-l1",
                "{Authorization=[Bearer something-long]}",
                "token Bearer abc.def-ghi",
                "Set-Cookie: a=b",
                "cookie: __Host-expedite=abc",
                "sent expedite_session=0123456789-abc",
                "id_token eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbmEifQ.",
                "$argon2id$v=19$m=1,t=1,p=1$c2FsdA$aGFzaA",
                "otpauth://totp/Expedite:ana?secret=X",
                "the secret GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ of ana",
                "jdbc:mysql://db/expedite?user=a&password=hunter22",
                "-----BEGIN RSA PRIVATE KEY-----"
            })
    void secrets_are_found_by_their_form(String text) {
        scan.read("the log", text);
        assertThat(scan.take()).isNotEmpty().allMatch(found -> found.startsWith("the log has "));
    }

    @Test
    void random_bytes_are_found_however_they_fall() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            scan.read("the log", "GET /invitations/" + secret + " 200 3 ms");
        }
        assertThat(scan.take().size()).as("all but very few").isGreaterThan(950);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* DEMO: sample data and published tokens such as demo-ana.       *",
                "DELETE /v1/tokens/demo-ana 204 3 ms ana 127.0.0.1",
                "GET /v1/cases/2026-0601-000001 401 3 ms - 127.0.0.1",
                "Not authenticated.",
                "insert into token (hash, account_id) values (?, ?)",
                "a_put_that_requests_reassessment_is_within_budget",
                "MicronautBeanDefinitionExecutableMethods2Definitions",
                "019e8000-0000-7000-8000-000000000007",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
            })
    void ordinary_lines_are_no_secrets(String text) {
        scan.read("the log", text);
        assertThat(scan.take()).isEmpty();
    }

    @Test
    void a_known_secret_is_found_and_not_repeated_in_full() {
        scan.know("correct horse battery");
        scan.read("the audit", "typed correct horse battery staple");
        assertThat(scan.take()).containsExactly("the audit has a known secret: typed corr…");
        assertThat(scan.take()).as("reported once").isEmpty();
        assertThatThrownBy(() -> scan.know("ana")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_end_of_a_class_fails_if_something_was_found() {
        NoSecretsExtension extension = new NoSecretsExtension(scan);
        assertThatCode(extension::failIfFound).doesNotThrowAnyException();
        scan.read("the log", "otpauth://totp");
        assertThatThrownBy(extension::failIfFound)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a second factor");
        assertThatCode(extension::failIfFound).doesNotThrowAnyException();
    }
}
