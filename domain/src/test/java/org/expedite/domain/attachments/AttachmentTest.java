package org.expedite.domain.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.expedite.domain.cases.CaseNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Metadata of attachments. */
class AttachmentTest {
    private static final Sha256 SHA_256 = new Sha256("0123456789abcdef".repeat(4));
    private static final FileFacts FACTS = new FileFacts("text/plain", 1, SHA_256);

    @Test
    void description_is_optional() {
        assertThat(attachment(null).description()).isNull();
        assertThat(attachment("d".repeat(1000)).description()).hasSize(1000);
    }

    @Test
    void rejects_a_blank_or_too_long_description() {
        assertThatIllegalArgumentException().isThrownBy(() -> attachment(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> attachment("d".repeat(1001)));
    }

    @Test
    void rejects_an_empty_file() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileFacts("text/plain", 0, SHA_256))
                .withMessage("a file must not be empty");
        assertThatIllegalArgumentException().isThrownBy(() -> new FileFacts("", 1, SHA_256));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123456789abcdef",
                "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdeg"
            })
    void rejects_an_incomplete_hash(String hash) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(hash));
    }

    private static Attachment attachment(String description) {
        return new Attachment(
                new AttachmentId("a1"),
                new CaseNumber("2026-0601-000001"),
                new FileName("core.tgz"),
                FACTS,
                "ana",
                Instant.EPOCH,
                description);
    }
}
