package org.expedite.application.attachments;

/**
 * Content of a file of any size, read in pieces. It is read once, by one thread, and closed by its
 * holder.
 */
public interface Content extends AutoCloseable {
    /** Maximum number of bytes that are in memory while others are skipped. */
    int SKIPPED_AT_ONCE = 64 * 1024;

    /**
     * Reads the next bytes.
     *
     * @param into the buffer, filled from its beginning; its length is 1 or more
     * @return the number of bytes read, 1 or more; or -1 at the end
     * @throws RuntimeException if the rest cannot be read
     */
    int read(byte[] into);

    /**
     * Skips the next bytes.
     *
     * @param bytes their number, 0 or more and at most as many as are left
     * @throws RuntimeException if they cannot be read
     */
    default void skip(long bytes) {
        long left = bytes;
        while (left > 0) {
            int read = read(new byte[(int) Math.min(left, SKIPPED_AT_ONCE)]);
            if (read < 0) {
                throw new IllegalArgumentException("There are no " + bytes + " bytes left.");
            }
            left -= read;
        }
    }

    @Override
    void close();
}
