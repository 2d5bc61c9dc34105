package org.expedite.domain.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words to search for: in any order, and in the given order if they are in quotation marks.
 *
 * @param text as it was entered
 */
public record SearchQuery(String text) {
    /** A quoted phrase; an opening mark without a closing one is like a space. */
    private static final Pattern QUOTED =
            Pattern.compile(
                    "[\"\\u201c-\\u201f\\uff02]([^\"\\u201c-\\u201f\\uff02]*)[\"\\u201c-\\u201f\\uff02]");

    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    /** Returns whether there is a letter or a digit. */
    public boolean hasWord() {
        return LETTER_OR_DIGIT.matcher(text).find();
    }

    /** Returns whether a text has all words, in any order; false if there is none. */
    public boolean hasAllWordsIn(String other, WordAnalyzer analyzer) {
        Set<String> wanted = required(analyzer).words();
        return !wanted.isEmpty() && SearchTerms.of(other, analyzer).words().containsAll(wanted);
    }

    /** Returns what a text must have to be found. */
    public Required required(WordAnalyzer analyzer) {
        Required required = new Required(new LinkedHashSet<>(), new LinkedHashSet<>());
        Matcher quoted = QUOTED.matcher(text);
        StringBuilder loose = new StringBuilder();
        while (quoted.find()) {
            required.addTogether(Token.of(quoted.group(1), analyzer));
            quoted.appendReplacement(loose, " ");
        }
        quoted.appendTail(loose);
        List<Token> together = new ArrayList<>();
        for (Token token : Token.of(loose.toString(), analyzer)) {
            if (token.joint() == null) {
                required.addTogether(together);
                together.clear();
            }
            together.add(token);
        }
        required.addTogether(together);
        return new Required(
                Collections.unmodifiableSet(required.words),
                Collections.unmodifiableSet(required.phrases));
    }

    /**
     * The words and phrases that a match must have.
     *
     * @param words words that must all be there, anywhere; none if nothing can match
     * @param phrases sequences of simple words, separated by spaces, each of which must be in one
     *     text
     */
    public record Required(Set<String> words, Set<String> phrases) {

        private void addTogether(List<Token> tokens) {
            if (tokens.isEmpty()) {
                return;
            }
            List<List<Token>> chains = SearchTerms.chains(tokens);
            List<String> whole =
                    chains.stream().flatMap(c -> SearchTerms.whole(c).stream()).toList();
            words.addAll(whole);
            if (whole.size() > 1) {
                phrases.add(SearchTerms.sequence(tokens));
            }
        }
    }
}
