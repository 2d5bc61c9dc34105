package org.expedite.web.api.text;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import org.expedite.domain.Require;

/** Reads identifiers as people read them out and copy them. */
public final class Identifiers {
    private Identifiers() {}

    /**
     * Returns the identifier in a text, without blanks around it and in characters of normal width.
     *
     * @return the only one; empty if the text is no identifier
     */
    public static Optional<String> parse(String text) {
        return Optional.of(Normalizer.normalize(text, Normalizer.Form.NFKC).strip())
                .filter(Require::isIdentifier);
    }

    /** Returns the forms of an identifier in a text: the one of {@link #parse}, or none. */
    public static Set<String> read(String text) {
        return parse(text).map(Set::of).orElse(Set.of());
    }
}
