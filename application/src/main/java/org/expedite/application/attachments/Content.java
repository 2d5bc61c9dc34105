package org.expedite.application.attachments;

/**
 * Content of a file of any size, read in pieces. It is read once, by one thread, and closed by its
 * holder.
 */
public interface Content extends AutoCloseable {
    /**
     * Reads the next bytes.
     *
     * @param into the buffer, filled from its beginning; its length is 1 or more
     * @return the number of bytes read, 1 or more; or -1 at the end
     * @throws RuntimeException if the rest cannot be read
     */
    int read(byte[] into);

    @Override
    void close();
}
