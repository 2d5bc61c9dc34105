package org.expedite.domain.attachments;

import java.util.Set;
import org.expedite.domain.Require;

/**
 * What a file is called: one segment of a path, for people to read. It never names a place where
 * anything is kept.
 */
public record FileName(String value) {
    /** Longest name, in characters (UTF-16 units). */
    public static final int MAX_LENGTH = 255;

    private static final Set<String> FOLDERS = Set.of(".", "..");

    /** What decoders put in place of bytes that are no text. */
    private static final int REPLACEMENT = 0xFFFD;

    public FileName {
        Require.text("file name", value, MAX_LENGTH);
        Require.that(
                value.codePoints().noneMatch(FileName::isForbidden),
                value,
                "file name must have no control characters and no broken ones");
        Require.that(
                value.indexOf('/') < 0 && value.indexOf('\\') < 0 && !FOLDERS.contains(value),
                value,
                "file name must name a file, not a folder");
    }

    /**
     * The name of a file whose sender may have named its folders too, in the way of any system.
     *
     * @param path a name or a path
     * @return its last segment
     * @throws IllegalArgumentException if that is no name
     */
    public static FileName ofPath(String path) {
        int folders = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return new FileName(path.substring(folders + 1));
    }

    @Override
    public String toString() {
        return value;
    }

    /** Those that turn the direction of writing make {@code exe.pdf} of a {@code fdp.exe}. */
    private static boolean isForbidden(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE
                || codePoint == REPLACEMENT
                || changesDirection(codePoint);
    }

    private static boolean changesDirection(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
                    true;
            default -> false;
        };
    }
}
