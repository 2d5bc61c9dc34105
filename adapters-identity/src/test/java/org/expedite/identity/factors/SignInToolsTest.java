package org.expedite.identity.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.expedite.application.UnavailableException;
import org.expedite.application.signin.CommonPasswords;
import org.expedite.application.signin.OneTimeCodes;
import org.expedite.application.signin.PasswordHasher;
import org.expedite.application.signin.SecretBox;
import org.expedite.application.signin.SignInToolsContract;
import org.expedite.identity.passwords.Argon2Hasher;
import org.expedite.identity.passwords.GuessablePasswords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInToolsTest implements SignInToolsContract {
    private final TimeBasedCodes codes = new TimeBasedCodes();

    @TempDir Path folder;

    @Override
    public PasswordHasher passwordHasher() {
        return new Argon2Hasher();
    }

    @Override
    public CommonPasswords commonPasswords() {
        return new GuessablePasswords();
    }

    @Override
    public OneTimeCodes oneTimeCodes() {
        return codes;
    }

    @Override
    public SecretBox secretBox(int key) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) key;
        return new AesGcmBox(SealingKey.of(Base64.getEncoder().encodeToString(bytes)));
    }

    @Override
    public String codeAt(String secret, Instant at) {
        return codes.codeAt(secret, at);
    }

    @Test
    void codes_are_those_of_the_standard() {
        String secret = Base32Text.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
        assertThat(secret).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        Map.of(59L, "287082", 1_111_111_109L, "081804", 20_000_000_000L, "353130")
                .forEach(
                        (second, code) ->
                                assertThat(codes.codeAt(secret, Instant.ofEpochSecond(second)))
                                        .isEqualTo(code));
    }

    @Test
    void secrets_with_zeros_and_high_bits_survive_base_32() {
        byte[] first = new byte[20];
        byte[] last = new byte[20];
        last[0] = (byte) 0xFF;
        last[19] = 1;
        for (byte[] bytes : List.of(first, last)) {
            assertThat(Base32Text.of(bytes)).hasSize(32);
            assertThat(Base32Text.bytes(Base32Text.of(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void hashes_are_made_by_argon2id_as_owasp_recommends() {
        assertThat(passwordHasher().hash("any password"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void what_composes_characters_otherwise_is_the_same_password() {
        String hash = passwordHasher().hash("caf\u00e9 by the sea");
        assertThat(passwordHasher().matches("cafe\u0301 by the sea", hash)).isTrue();
    }

    @Test
    void the_file_of_a_key_is_created_when_it_is_needed_and_only_its_owner_can_read_it()
            throws IOException {
        Path file = folder.resolve("secrets.key");
        SecretBox box = new AesGcmBox(SealingKey.inFile(file));
        assertThat(file).doesNotExist();
        String sealed = box.seal("secret", "ana");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        assertThat(new AesGcmBox(SealingKey.inFile(file)).open(sealed, "ana")).contains("secret");
        assertThat(new AesGcmBox(SealingKey.of(Files.readString(file))).open(sealed, "ana"))
                .as("the same key as a setting")
                .contains("secret");
        Files.writeString(file, "no key");
        assertThatThrownBy(() -> new AesGcmBox(SealingKey.inFile(file)).open(sealed, "ana"))
                .isInstanceOf(UnavailableException.class)
                .hasMessageNotContaining("no key");
        assertThatThrownBy(() -> SealingKey.of("c2hvcnQ="))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
