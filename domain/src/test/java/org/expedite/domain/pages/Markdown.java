package org.expedite.domain.pages;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds a page; each call adds an element. */
public final class Markdown {
    private final StringBuilder text = new StringBuilder();

    /** The heading of the page. */
    public Markdown title(String title) {
        return block("# " + title);
    }

    /** A heading. */
    public Markdown section(String title) {
        return block("## " + title);
    }

    /** A paragraph. */
    public Markdown paragraph(String words) {
        return block(words);
    }

    /** A list. */
    public Markdown list(Collection<String> items) {
        return block(items.stream().map(i -> "* " + i).collect(Collectors.joining("\n")));
    }

    /** Lines of code. */
    public Markdown code(String language, Collection<String> lines) {
        return block("```" + language + "\n" + String.join("\n", lines) + "\n```");
    }

    /** A table. */
    public Markdown table(List<String> heads, Collection<List<String>> rows) {
        return block(
                Stream.concat(
                                Stream.of(row(heads), "|" + " --- |".repeat(heads.size())),
                                rows.stream().map(Markdown::row))
                        .collect(Collectors.joining("\n")));
    }

    /** Names as code, with commas between them. */
    public static String quoted(Collection<?> names) {
        return names.stream().map(Markdown::quoted).collect(Collectors.joining(", "));
    }

    /** A name as code. */
    public static String quoted(Object name) {
        return "`" + name + "`";
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(c -> c.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private Markdown block(String block) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(block).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
