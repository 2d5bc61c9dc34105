package org.expedite.domain.attachments;

import org.expedite.domain.Require;

/**
 * What a file is found to be, whatever its sender said of it.
 *
 * @param mediaType as its first bytes show, such as {@code text/plain}
 * @param sizeBytes how many bytes it has; at least 1
 */
public record FileFacts(String mediaType, long sizeBytes, Sha256 sha256) {
    /** Longest media type, in characters. */
    public static final int MAX_MEDIA_TYPE = 255;

    public FileFacts {
        Require.text("media type", mediaType, MAX_MEDIA_TYPE);
        Require.that(sizeBytes > 0, sizeBytes, "a file must not be empty");
    }
}
