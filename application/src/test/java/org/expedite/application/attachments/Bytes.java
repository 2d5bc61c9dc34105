package org.expedite.application.attachments;

import java.io.ByteArrayOutputStream;

/** Content in memory that is read in chunks. */
public final class Bytes implements Content {
    private final byte[] bytes;
    private final int piece;
    private int next;

    private Bytes(byte[] bytes, int piece) {
        this.bytes = bytes;
        this.piece = piece;
    }

    /** Creates content that is read at once, as far as the buffer permits. */
    public static Content of(byte[] bytes) {
        return new Bytes(bytes, Integer.MAX_VALUE);
    }

    /** Creates content of which one read returns at most {@code piece} bytes. */
    public static Content inPieces(byte[] bytes, int piece) {
        return new Bytes(bytes, piece);
    }

    /** Creates content that fails after {@code good} bytes. */
    public static Content breakingAfter(int good, RuntimeException failure) {
        return new Content() {
            private int given;

            @Override
            public int read(byte[] into) {
                if (given == good) {
                    throw failure;
                }
                int now = Math.min(into.length, good - given);
                given += now;
                return now;
            }

            @Override
            public void close() {
                // There is nothing to close.
            }
        };
    }

    /** Reads and closes content. */
    public static byte[] all(Content content) {
        try (content) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] buffer = new byte[1000];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                all.write(buffer, 0, read);
            }
            return all.toByteArray();
        }
    }

    @Override
    public int read(byte[] into) {
        if (next == bytes.length) {
            return -1;
        }
        int now = Math.min(Math.min(piece, into.length), bytes.length - next);
        System.arraycopy(bytes, next, into, 0, now);
        next += now;
        return now;
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
