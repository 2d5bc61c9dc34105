package org.expedite.domain.attachments;

import java.util.Set;
import org.expedite.domain.Characters;
import org.expedite.domain.Require;

/** Name of a file, for display: one segment of a path. It is never used as a storage location. */
public record FileName(String value) {
    /** Longest name, in characters (UTF-16 units). */
    public static final int MAX_LENGTH = 255;

    private static final Set<String> FOLDERS = Set.of(".", "..");

    /** The character that decoders insert for malformed bytes. */
    private static final int REPLACEMENT = 0xFFFD;

    public FileName {
        Require.text("file name", value, MAX_LENGTH);
        Require.that(
                value.codePoints().noneMatch(FileName::isForbidden),
                value,
                "file name must not contain control characters or malformed characters");
        Require.that(
                value.indexOf('/') < 0 && value.indexOf('\\') < 0 && !FOLDERS.contains(value),
                value,
                "file name must name a file, not a folder");
    }

    /**
     * Creates the name of a new file from a name or a path with {@code /} or {@code \} separators.
     *
     * @param path a name or a path
     * @return the last segment of the path
     * @throws IllegalArgumentException if the segment is not a valid name
     */
    public static FileName ofPath(String path) {
        int folders = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        FileName name = new FileName(path.substring(folders + 1));
        return Require.that(
                Characters.hasVisible(name.value), name, "file name must have a visible character");
    }

    @Override
    public String toString() {
        return value;
    }

    /**
     * Characters that change the writing direction would display {@code fdp.exe} as {@code
     * exe.pdf}.
     */
    private static boolean isForbidden(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE
                || codePoint == REPLACEMENT
                || Characters.changesDirection(codePoint);
    }
}
