package org.expedite.web.pages;

import java.util.List;
import java.util.Map;

/**
 * A form as it is shown: what was typed, and what is wrong with it.
 *
 * @param values what was typed, by the names of the fields; never a secret
 * @param problems what is wrong, in the language of the reader
 */
public record FormState(Map<String, String> values, List<Problem> problems) {

    /** A form in which nothing was typed yet. */
    public static final FormState EMPTY = new FormState(Map.of(), List.of());

    /** Copies both. */
    public FormState {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    /**
     * Something that is wrong.
     *
     * @param field the name of the field that is to be changed
     * @param text what is wrong
     */
    public record Problem(String field, String text) {}

    /**
     * Creates a form with one thing that is wrong.
     *
     * @param values what was typed
     * @param field the name of the field that is to be changed
     * @param text what is wrong
     * @return the form
     */
    public static FormState rejected(Map<String, String> values, String field, String text) {
        return new FormState(values, List.of(new Problem(field, text)));
    }

    /**
     * Returns what was typed into a field.
     *
     * @param field its name
     * @return the text, or an empty one
     */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /**
     * Returns what is wrong with a field.
     *
     * @param field its name
     * @return the text, or an empty one
     */
    public String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse("");
    }
}
