package org.expedite.application.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.expedite.application.PortContract;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link PasswordHasher}, {@link CommonPasswords}, {@link
 * OneTimeCodes} and {@link SecretBox}, which store nothing.
 */
@PortContract
public interface SignInToolsContract {
    Instant AT = Instant.parse("2026-06-15T12:00:10Z");

    PasswordHasher passwordHasher();

    CommonPasswords commonPasswords();

    OneTimeCodes oneTimeCodes();

    /** Returns a box with one of several keys. */
    SecretBox secretBox(int key);

    /** Returns the code that an app shows. */
    String codeAt(String secret, Instant at);

    @Test
    default void only_the_same_password_matches_its_hash() {
        PasswordHasher hasher = passwordHasher();
        String password = "correct horse bätterý";
        String hash = hasher.hash(password);
        assertThat(hash).doesNotContain(password).hasSizeLessThanOrEqualTo(255);
        assertThat(hasher.hash(password)).as("another salt").isNotEqualTo(hash);
        assertThat(hasher.matches(password, hash)).isTrue();
        assertThat(hasher.matches("Correct horse bätterý", hash)).isFalse();
        assertThat(hasher.matches(password, null)).as("no hash").isFalse();
    }

    @Test
    default void common_passwords_are_easy_to_guess() {
        for (String common : List.of("password1234", "qwertyuiop12", "aaaaaaaaaaaa")) {
            assertThat(commonPasswords().contain(common, List.of())).as(common).isTrue();
        }
        assertThat(commonPasswords().contain("zwimbleflorp", List.of())).isFalse();
        assertThat(commonPasswords().contain("zwimbleflorp", List.of("Zwimbleflorp")))
                .as("made of what is known of the person")
                .isTrue();
        assertThat(commonPasswords().contain("gravel tulip ninety harbour", List.of())).isFalse();
    }

    @Test
    default void a_code_is_accepted_in_its_step_and_the_neighbouring_ones() {
        String secret = oneTimeCodes().newSecret();
        assertThat(secret).matches("[A-Z2-7]{32}").isNotEqualTo(oneTimeCodes().newSecret());
        String code = codeAt(secret, AT);
        assertThat(code).matches("[0-9]{6}");
        long step = oneTimeCodes().stepOf(secret, code, AT).orElseThrow();
        for (int seconds : List.of(-40, -10, 0, 19, 49)) {
            assertThat(oneTimeCodes().stepOf(secret, code, AT.plusSeconds(seconds)))
                    .as("%s", seconds)
                    .hasValue(step);
        }
        for (int seconds : List.of(-41, 50)) {
            assertThat(oneTimeCodes().stepOf(secret, code, AT.plusSeconds(seconds)))
                    .as("%s", seconds)
                    .isEmpty();
        }
        assertThat(oneTimeCodes().stepOf(secret, codeAt(secret, AT.plusSeconds(30)), AT))
                .hasValue(step + 1);
        for (String wrong : List.of("", "12345", code + "0", "abcdef", "１２３４５６")) {
            assertThat(oneTimeCodes().stepOf(secret, wrong, AT)).as(wrong).isEmpty();
        }
    }

    @Test
    default void a_secret_is_opened_by_its_key_in_its_place_only() {
        String sealed = secretBox(1).seal("sécret", "ana");
        assertThat(secretBox(1).open(sealed, "ana")).contains("sécret");
        assertThat(secretBox(1).seal("sécret", "ana")).isNotEqualTo(sealed);
        assertThat(secretBox(1).open(sealed, "dan")).as("another place").isEmpty();
        assertThat(secretBox(2).open(sealed, "ana")).as("another key").isEmpty();
        String changed = (sealed.charAt(8) == 'A' ? "B" : "A") + sealed.substring(9);
        for (String other : List.of(sealed.substring(0, 8) + changed, "", "AAAA", "no base 64")) {
            assertThat(secretBox(1).open(other, "ana")).as(other).isEmpty();
        }
        assertThat(secretBox(1).seal("S".repeat(32), "z".repeat(100))).hasSizeLessThan(255);
    }
}
