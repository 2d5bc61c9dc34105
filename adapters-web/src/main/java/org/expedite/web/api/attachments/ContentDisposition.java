package org.expedite.web.api.attachments;

import java.nio.charset.StandardCharsets;
import org.expedite.domain.attachments.FileName;

/** Tells browsers to keep a file and not to show it, and what it is called (RFC 6266). */
final class ContentDisposition {

    private static final String ATTR_CHARS = "!#$&+-.^_`|~";

    private ContentDisposition() {}

    /** The header of a file: its name as it is, and for old programs what ASCII has of it. */
    static String attachment(FileName name) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(ascii(name.value()), encoded(name.value()));
    }

    /** Some programs decode percent signs here, where there is no code. */
    private static String ascii(String name) {
        StringBuilder ascii = new StringBuilder();
        name.codePoints()
                .map(c -> c < ' ' || c > '~' || c == '"' || c == '%' ? '_' : c)
                .forEach(ascii::appendCodePoint);
        return ascii.toString();
    }

    /** As RFC 8187 has it. */
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
