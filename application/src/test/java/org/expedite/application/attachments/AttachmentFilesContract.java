package org.expedite.application.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.expedite.application.attachments.AttachmentExamples.id;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.expedite.application.PortContract;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.attachments.FileFacts;
import org.expedite.domain.attachments.Sha256;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link AttachmentFiles}. Implement it in a test class, and give an
 * empty storage for every test.
 */
@PortContract
public interface AttachmentFilesContract {
    /** The SHA-256 of {@code abc}, from FIPS 180-2. */
    Sha256 OF_ABC = new Sha256("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);

    /** The port under test. */
    AttachmentFiles files();

    /** Returns the number of files in any state, complete or partial. */
    int count();

    /** Deletes a file without the port. */
    void delete(AttachmentId id);

    /** Changes one byte of a file without the port. */
    void corrupt(AttachmentId id);

    /** Removes the last byte of a file without the port. */
    void truncate(AttachmentId id);

    @Test
    default void a_received_file_is_analyzed_and_can_be_read() {
        FileFacts facts = files().receive(id(1), Bytes.of(ABC));
        assertThat(facts.sizeBytes()).isEqualTo(3);
        assertThat(facts.sha256()).isEqualTo(OF_ABC);
        assertThat(Bytes.all(files().open(id(1), facts))).isEqualTo(ABC);
        files().settle(id(1));
        assertThat(Bytes.all(files().open(id(1), facts))).isEqualTo(ABC);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    default void a_large_file_survives_a_round_trip_with_chunks_of_any_size() {
        byte[] large = new byte[3_000_001];
        new Random(7).nextBytes(large);
        FileFacts whole = files().receive(id(1), Bytes.of(large));
        for (int piece : new int[] {1_000, 65_537}) {
            AttachmentId id = id(1 + piece);
            FileFacts facts = files().receive(id, Bytes.inPieces(large, piece));
            assertThat(facts).isEqualTo(whole);
            assertThat(Bytes.all(files().open(id, facts))).isEqualTo(large);
        }
    }

    @Test
    default void bytes_of_a_file_can_be_skipped() {
        FileFacts facts = files().receive(id(1), Bytes.of(ABC));
        for (int skipped = 0; skipped <= ABC.length; skipped++) {
            Content content = files().open(id(1), facts);
            content.skip(skipped);
            assertThat(Bytes.all(content)).isEqualTo(Arrays.copyOfRange(ABC, skipped, ABC.length));
        }
        try (Content content = files().open(id(1), facts)) {
            assertThatIllegalArgumentException().isThrownBy(() -> content.skip(ABC.length + 1));
        }
    }

    @Test
    default void an_incomplete_file_is_deleted() {
        IllegalStateException cut = new IllegalStateException("cut");
        for (int good : new int[] {0, 1, 1_000_000}) {
            assertThatThrownBy(() -> files().receive(id(1), Bytes.breakingAfter(good, cut)))
                    .as("after %s bytes", good)
                    .isSameAs(cut);
            assertThat(count()).isZero();
        }
    }

    @Test
    default void an_empty_file_is_deleted() {
        assertThatThrownBy(() -> files().receive(id(1), Bytes.of(new byte[0])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(count()).isZero();
    }

    @Test
    default void a_second_file_of_the_same_id_is_rejected_and_the_first_stays() {
        FileFacts first = files().receive(id(1), Bytes.of(ABC));
        assertThatThrownBy(() -> files().receive(id(1), Bytes.of(new byte[] {1})))
                .isInstanceOf(StorageUnavailableException.class);
        assertThat(Bytes.all(files().open(id(1), first))).isEqualTo(ABC);
    }

    @Test
    default void a_discarded_file_is_deleted() {
        FileFacts facts = files().receive(id(1), Bytes.of(ABC));
        files().discard(id(1));
        assertThat(count()).isZero();
        assertThatThrownBy(() -> files().open(id(1), facts))
                .isInstanceOf(DamagedFileException.class);
    }

    @Test
    default void a_settled_file_stays() {
        FileFacts facts = files().receive(id(1), Bytes.of(ABC));
        files().settle(id(1));
        files().settle(id(1));
        files().discard(id(1));
        assertThat(Bytes.all(files().open(id(1), facts))).isEqualTo(ABC);
    }

    @Test
    default void a_missing_file_is_neither_settled_nor_discarded() {
        files().settle(id(1));
        files().discard(id(1));
        assertThat(count()).isZero();
    }

    @Test
    default void a_file_that_was_altered_is_never_returned() {
        for (boolean settled : new boolean[] {false, true}) {
            AttachmentId deleted = received(settled ? 11 : 1, settled);
            delete(deleted);
            assertDamaged(deleted);
            AttachmentId corrupted = received(settled ? 12 : 2, settled);
            corrupt(corrupted);
            assertDamaged(corrupted);
            AttachmentId truncated = received(settled ? 13 : 3, settled);
            truncate(truncated);
            assertDamaged(truncated);
        }
    }

    private AttachmentId received(int number, boolean settled) {
        files().receive(id(number), Bytes.of(ABC));
        if (settled) {
            files().settle(id(number));
        }
        return id(number);
    }

    private void assertDamaged(AttachmentId id) {
        assertThatThrownBy(() -> files().open(id, new FileFacts("text/plain", 3, OF_ABC)))
                .isInstanceOf(DamagedFileException.class)
                .hasMessageContaining(id.value());
    }
}
