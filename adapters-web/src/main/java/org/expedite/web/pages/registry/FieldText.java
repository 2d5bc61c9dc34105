package org.expedite.web.pages.registry;

import java.util.List;
import java.util.stream.Stream;

/**
 * The value of a field, as people read it.
 *
 * @param label what it is
 * @param lines the value: one line, or one for each of several
 */
public record FieldText(String label, List<List<Part>> lines) {

    /** Copies the lines. */
    public FieldText {
        lines = List.copyOf(lines);
    }

    /**
     * A part of a line.
     *
     * @param text the text
     * @param href the page of what it names; empty if it names nothing
     */
    public record Part(String text, String href) {}

    /**
     * Returns whether there is a value.
     *
     * @return false for none
     */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Returns the value without its links. */
    String plain() {
        Stream<String> texts =
                lines.stream()
                        .map(line -> String.join(" · ", line.stream().map(Part::text).toList()));
        return String.join("; ", texts.toList());
    }
}
