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

/** A file on its way in: written and hashed piece by piece, and told by its first bytes. */
final class StagingFile {
    /** As far as the patterns of media types look. */
    private static final int HEAD_BYTES = 64 * 1024;

    private static final Tika TIKA = new Tika();

    private final MessageDigest digest = Hashes.sha256();
    private final ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
    private final byte[] piece = new byte[HEAD_BYTES];
    private long size;

    /**
     * Writes a new file, and waits until it is on the disk.
     *
     * @throws IOException if it cannot be written; failures of {@code content} come as they are
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

    /** What its sender calls it does not count, for a name can be anything. */
    private String mediaType() {
        byte[] first = new byte[head.position()];
        head.flip().get(first);
        return TIKA.detect(first);
    }
}
