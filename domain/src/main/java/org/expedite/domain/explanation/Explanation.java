package org.expedite.domain.explanation;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.expedite.domain.Require;

/**
 * Sentence for people: what it states, and the values in it. Its English text is made from both;
 * other languages have templates of their own with the same names.
 *
 * @param values one for each name in the template, in the order of {@link Statement#names()}
 */
public record Explanation(Statement statement, List<Value> values) {
    /** Name of a value in a template. */
    static final Pattern NAME = Pattern.compile("\\{([a-z_]+)}");

    public Explanation {
        values = List.copyOf(values);
        Require.that(
                values.size() == statement.names().size(),
                statement,
                "the values must be those of the template");
    }

    /** Returns the explanation of which only the English text is known. */
    public static Explanation asWritten(String text) {
        return Statement.AS_WRITTEN.with(text);
    }

    /** Returns the English text. */
    public String text() {
        return in(statement.template(), Value::text);
    }

    /**
     * Returns the text in a language.
     *
     * @param template the template of the statement in that language
     * @param words writes a value in that language
     */
    public String in(String template, Function<Value, String> words) {
        StringBuilder text = new StringBuilder();
        int after = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', after)) {
            int close = template.indexOf('}', open);
            text.append(template, after, open);
            text.append(words.apply(value(template.substring(open + 1, close))));
            after = close + 1;
        }
        return text.append(template, after, template.length()).toString();
    }

    private Value value(String name) {
        return values.get(statement.names().indexOf(name));
    }
}
