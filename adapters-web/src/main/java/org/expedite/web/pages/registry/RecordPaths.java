package org.expedite.web.pages.registry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.expedite.domain.registry.RecordKey;

/** The addresses of the pages of records. */
final class RecordPaths {

    /** The index of all kinds. */
    static final String INDEX = "/registry";

    private RecordPaths() {}

    static String of(RecordKey key) {
        return RecordTypes.of(key.kind()).address() + "/" + encoded(key.id());
    }

    /** Returns an identifier or a text as a part of an address. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
