package org.expedite.web.pages.registry;

import java.util.List;

/**
 * A field of a form, with all that its template shows.
 *
 * @param name its name in the form, and its id in the page
 * @param label its label
 * @param hint a hint; empty for none
 * @param type the type of the input
 * @param value what it holds
 * @param problem what is wrong with it; empty if nothing is
 * @param required whether there is no record without it
 * @param options what can be chosen
 * @param rows the groups, each with its fields
 * @param suggestions the address of proposals; empty for none
 * @param meanwhile what somebody else has stored in the meantime; empty if it is the same
 */
public record FieldView(
        String name,
        String label,
        String hint,
        String type,
        String value,
        String problem,
        boolean required,
        List<Option> options,
        List<List<FieldView>> rows,
        String suggestions,
        String meanwhile) {

    /** Copies the lists. */
    public FieldView {
        options = List.copyOf(options);
        rows = List.copyOf(rows);
    }

    /**
     * Something to choose.
     *
     * @param value what is sent
     * @param text what people read
     * @param chosen whether it is chosen
     */
    public record Option(String value, String text, boolean chosen) {}

    /**
     * Returns what describes the input for those who do not see it.
     *
     * @return ids of the hint and of the problem
     */
    public String describedBy() {
        return (hint.isEmpty() ? "" : name + "-hint ") + (problem.isEmpty() ? "" : name + "-error");
    }
}
