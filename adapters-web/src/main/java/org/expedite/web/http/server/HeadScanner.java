package org.expedite.web.http.server;

import io.netty.buffer.ByteBuf;

/**
 * Looks for folded headers in the bytes of one head. The codec joins a line that begins with a
 * blank to the line before it; another reader of the same head may take it for a header of its own,
 * so HTTP no longer allows it.
 */
final class HeadScanner {

    private boolean inHeaders;
    private boolean lineBegun;
    private boolean folded;

    /**
     * Reads on.
     *
     * @param bytes the next bytes of the head; their indexes stay as they are
     * @return the index behind the end of the head, or behind the last byte if there is no end
     */
    int scan(ByteBuf bytes) {
        int index = bytes.readerIndex();
        boolean end = false;
        while (!end && index < bytes.writerIndex()) {
            end = take(bytes.getByte(index));
            index++;
        }
        return index;
    }

    /** Returns whether a header of this head is folded, as far as the head was read. */
    boolean isFolded() {
        return folded;
    }

    /**
     * Forgets the head.
     *
     * @param body whether a body without a declared length is next, which ends with an empty line
     *     as a head does; else the next head
     */
    void reset(boolean body) {
        inHeaders = body;
        lineBegun = false;
        folded = false;
    }

    /** Returns whether the byte ends the head. */
    private boolean take(byte next) {
        switch (next) {
            case '\n' -> {
                boolean end = inHeaders && !lineBegun;
                inHeaders |= lineBegun;
                lineBegun = false;
                return end;
            }
            case '\r' -> {
                return false;
            }
            case ' ', '\t' -> {
                folded |= inHeaders && !lineBegun;
                lineBegun = true;
                return false;
            }
            default -> {
                lineBegun = true;
                return false;
            }
        }
    }
}
