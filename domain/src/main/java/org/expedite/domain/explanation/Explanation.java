package org.expedite.domain.explanation;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
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
        return NAME.matcher(template)
                .replaceAll(name -> Matcher.quoteReplacement(words.apply(value(name.group(1)))));
    }

    private Value value(String name) {
        return values.get(statement.names().indexOf(name));
    }
}
