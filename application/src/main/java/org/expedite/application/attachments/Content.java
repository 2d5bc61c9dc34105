package org.expedite.application.attachments;

/**
 * What is in a file, a piece at a time, however large it is. Read once, by one thread, and closed
 * by whoever has it.
 */
public interface Content extends AutoCloseable {
    /**
     * The next bytes.
     *
     * @param into filled from its beginning; of a length of 1 or more
     * @return how many bytes came, 1 or more; or -1 at the end
     * @throws RuntimeException if the rest cannot be had
     */
    int read(byte[] into);

    @Override
    void close();
}
