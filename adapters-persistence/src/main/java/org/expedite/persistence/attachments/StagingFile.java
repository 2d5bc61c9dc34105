package org.expedite.persistence.attachments;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import org.apache.tika.Tika;
import org.expedite.application.attachments.Content;
import org.expedite.domain.attachments.FileFacts;

/**
 * A file that is being uploaded: written and hashed chunk by chunk, its media type detected from
 * its first bytes.
 */
final class StagingFile {
    /** Number of bytes that the detection of media types reads. */
    private static final int HEAD_BYTES = 64 * 1024;

    private static final Tika TIKA = new Tika();

    private final MessageDigest digest = Hashes.sha256();
    private final ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
    private final byte[] piece = new byte[HEAD_BYTES];
    private long size;

    /**
     * Writes a new file and syncs it to disk.
     *
     * @throws IOException if it cannot be written; exceptions of {@code content} are passed on
     */
    FileFacts write(Path file, Content content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                take(read);
                ByteBuffer bytes = ByteBuffer.wrap(piece, 0, read);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
            FileFacts facts = new FileFacts(mediaType(), size, Hashes.of(digest));
            channel.force(true);
            return facts;
        }
    }

    private void take(int read) {
        digest.update(piece, 0, read);
        head.put(piece, 0, Math.min(read, head.remaining()));
        size += read;
    }

    /**
     * Returns the media type detected from the content. The name from the sender is ignored, as it
     * can be anything.
     */
    private String mediaType() {
        byte[] first = new byte[head.position()];
        head.flip().get(first);
        return TIKA.detect(first);
    }
}
