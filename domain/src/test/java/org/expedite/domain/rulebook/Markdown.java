package org.expedite.domain.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page that is being written. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    Markdown title(String title) {
        return block("# " + title);
    }

    Markdown section(String title) {
        return block("## " + title);
    }

    Markdown paragraph(String words) {
        return block(words);
    }

    Markdown list(Collection<String> items) {
        return block(items.stream().map(i -> "* " + i).collect(Collectors.joining("\n")));
    }

    Markdown code(String language, Collection<String> lines) {
        return block("```" + language + "\n" + String.join("\n", lines) + "\n```");
    }

    Markdown table(List<String> heads, Collection<List<String>> rows) {
        return block(
                Stream.concat(
                                Stream.of(row(heads), "|" + " --- |".repeat(heads.size())),
                                rows.stream().map(Markdown::row))
                        .collect(Collectors.joining("\n")));
    }

    static String quoted(Collection<?> names) {
        return names.stream().map(Markdown::quoted).collect(Collectors.joining(", "));
    }

    static String quoted(Object name) {
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
