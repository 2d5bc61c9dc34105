package org.expedite.persistence.attachments;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import org.expedite.application.attachments.Content;
import org.expedite.application.attachments.DamagedFileException;
import org.expedite.application.attachments.StorageUnavailableException;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.attachments.FileFacts;

/**
 * Verified content of a file. All of it is read and hashed before the first byte is returned: once
 * bytes are on their way to a client, the response can no longer report an error.
 */
final class FileContent implements Content {
    private static final int PIECE_BYTES = 64 * 1024;

    private final AttachmentId id;
    private final FileChannel channel;
    private long left;

    private FileContent(AttachmentId id, FileChannel channel, long left) {
        this.id = id;
        this.channel = channel;
        this.left = left;
    }

    /**
     * Verifies the content of an open file. The result owns the channel and closes it.
     *
     * @throws DamagedFileException if size or hash differ from those expected; the channel is
     *     closed then
     */
    static FileContent verified(AttachmentId id, FileChannel channel, FileFacts expected)
            throws IOException {
        try {
            if (channel.size() != expected.sizeBytes()) {
                throw new DamagedFileException(
                        id, "has " + channel.size() + " bytes, not " + expected.sizeBytes());
            }
            MessageDigest digest = Hashes.sha256();
            ByteBuffer piece = ByteBuffer.allocate(PIECE_BYTES);
            while (channel.read(piece) >= 0) {
                digest.update(piece.flip());
                piece.clear();
            }
            if (!Hashes.of(digest).equals(expected.sha256())) {
                throw new DamagedFileException(id, "has another SHA-256 than when it was uploaded");
            }
            channel.position(0);
            return new FileContent(id, channel, expected.sizeBytes());
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    @Override
    public int read(byte[] into) {
        if (left == 0) {
            return -1;
        }
        try {
            int read = channel.read(ByteBuffer.wrap(into, 0, (int) Math.min(left, into.length)));
            if (read < 0) {
                throw new DamagedFileException(id, "became shorter while it was read");
            }
            left -= read;
            return read;
        } catch (IOException failure) {
            throw new StorageUnavailableException(failure);
        }
    }

    @Override
    public void skip(long bytes) {
        if (bytes > left) {
            throw new IllegalArgumentException("There are no " + bytes + " bytes left.");
        }
        try {
            channel.position(channel.position() + bytes);
            left -= bytes;
        } catch (IOException failure) {
            throw new StorageUnavailableException(failure);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new StorageUnavailableException(failure);
        }
    }
}
