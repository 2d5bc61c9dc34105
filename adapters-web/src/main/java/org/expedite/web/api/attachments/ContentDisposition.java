package org.expedite.web.api.attachments;

import java.nio.charset.StandardCharsets;
import org.expedite.domain.attachments.FileName;

/**
 * Writes the header that has browsers download a file instead of showing it, under its name (RFC
 * 6266).
 */
final class ContentDisposition {

    private static final String ATTR_CHARS = "!#$&+-.^_`|~";

    private ContentDisposition() {}

    /** Returns the header of a file: its exact name, and an ASCII form for old clients. */
    static String attachment(FileName name) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(ascii(name.value()), encoded(name.value()));
    }

    /** Percent signs are replaced, because some clients decode them here. */
    private static String ascii(String name) {
        StringBuilder ascii = new StringBuilder();
        name.codePoints()
                .map(c -> c < ' ' || c > '~' || c == '"' || c == '%' ? '_' : c)
                .forEach(ascii::appendCodePoint);
        return ascii.toString();
    }

    /** Encodes a name as RFC 8187 requires. */
    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte next : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (next & 0xFF);
            boolean plain =
                    c < 0x80 && (Character.isLetterOrDigit(c) || ATTR_CHARS.indexOf(c) >= 0);
            encoded.append(plain ? Character.toString(c) : "%%%02X".formatted((int) c));
        }
        return encoded.toString();
    }
}
