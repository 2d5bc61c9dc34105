package org.expedite.web.api.text;

import java.text.Normalizer;
import org.expedite.domain.Require;
import org.jspecify.annotations.Nullable;

/**
 * A name of equipment as people write it: in letters of any width, and with blanks around it. What
 * is left without these is an identifier.
 */
public final class WrittenName {

    /** Longest name, in characters; longer ones are left as they are. */
    public static final int MAX = 4 * Require.MAX_IDENTIFIER;

    private WrittenName() {}

    /**
     * Returns a name in letters of usual width and without blanks around it.
     *
     * @param written the name as it came, or null
     * @return the name, not necessarily an identifier; null for null
     */
    public static @Nullable String plain(@Nullable String written) {
        return written == null || written.length() > MAX
                ? written
                : Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    }
}
