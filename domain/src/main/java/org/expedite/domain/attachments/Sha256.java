package org.expedite.domain.attachments;

import java.util.regex.Pattern;
import org.expedite.domain.Require;

/** SHA-256 hash of a file's content: 64 hexadecimal digits in lower case. */
public record Sha256(String value) {
    /** Regular expression of a hash. */
    public static final String FORM = "[0-9a-f]{64}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    public Sha256 {
        Require.that(
                PATTERN.matcher(value).matches(), value, "SHA-256 must be 64 hexadecimal digits");
    }

    @Override
    public String toString() {
        return value;
    }
}
