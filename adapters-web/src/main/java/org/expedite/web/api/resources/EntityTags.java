package org.expedite.web.api.resources;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Entity tags of what has no version of its own. */
public final class EntityTags {
    private static final int BYTES = 12;

    private EntityTags() {}

    /**
     * Returns the strong tag of a representation: equal ones have equal tags.
     *
     * @param representation the bytes of a body
     * @return the value of {@code ETag}
     */
    public static String of(byte[] representation) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(representation);
            return '"' + HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES)) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Tells whether a client has a representation already.
     *
     * @param ifNoneMatch the value of {@code If-None-Match}: tags, strong or weak, or {@code *}; or
     *     null
     * @param tag that of the present representation
     * @return true if the client needs no body
     */
    public static boolean known(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                        .anyMatch(known -> known.equals("*") || known.equals(tag));
    }
}
