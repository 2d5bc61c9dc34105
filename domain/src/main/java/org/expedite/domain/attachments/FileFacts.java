package org.expedite.domain.attachments;

import org.expedite.domain.Require;

/**
 * Properties of a file, determined from its content and not from the sender's claims.
 *
 * @param mediaType the media type determined from the first bytes, such as {@code text/plain}
 * @param sizeBytes size in bytes, at least 1
 */
public record FileFacts(String mediaType, long sizeBytes, Sha256 sha256) {
    /** Longest media type, in characters. */
    public static final int MAX_MEDIA_TYPE = 255;

    public FileFacts {
        Require.text("media type", mediaType, MAX_MEDIA_TYPE);
        Require.that(sizeBytes > 0, sizeBytes, "a file must not be empty");
    }
}
