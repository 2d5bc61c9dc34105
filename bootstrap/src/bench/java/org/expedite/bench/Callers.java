package org.expedite.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The people of the loaded data, their tokens, and what they send. */
final class Callers {
    static final String REGISTRAR = "registrar";

    private Callers() {}

    /** Returns a contact of a group; the first ones are certified. */
    static String contact(String group, int index) {
        return "kim-%s-%02d".formatted(group, index);
    }

    static String engineer(int index) {
        return "engineer-%02d".formatted(index);
    }

    /** Returns a serial number of a group, all of which are under its contract. */
    static String serial(String group, int index) {
        return "SN-%s-%02d".formatted(group, index);
    }

    /** Returns the text of the token of somebody. */
    static String token(String id) {
        return "bench-token-of-" + id + "-0123456789abcdef";
    }

    /** Returns the body of a new case. */
    static String newCase(String group, int serial) {
        return """
        {"channel": "API", "product": {"serial": "%s"}, "priority": "P2",
        "synopsis": "Both routing engines reset",
        "description": "Since 11:40 UTC both routing engines reset every few minutes."}
        """
                .formatted(serial(group, serial));
    }

    /** Returns a line for each token, as the command that imports tokens reads them. */
    static List<String> tokens(String role, Stream<String> ids) {
        return ids.map(id -> sha256(token(id)) + " " + id + " " + role).toList();
    }

    /** Returns the hash under which a token is stored. */
    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
