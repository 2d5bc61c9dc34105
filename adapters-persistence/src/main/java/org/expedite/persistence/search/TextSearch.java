package org.expedite.persistence.search;

import java.util.stream.Collectors;
import org.expedite.domain.search.SearchTerms;
import org.expedite.persistence.sql.Select;

/**
 * How a database finds texts by their words. What it finds is the same everywhere: the words are
 * taken out of texts and folded by {@link SearchTerms}, and kept with spaces in between.
 */
public enum TextSearch {
    /** By a FULLTEXT index of MySQL, in boolean mode. */
    FULLTEXT {
        @Override
        public void narrow(Select.Conditions conditions, SearchTerms wanted) {
            conditions.add(
                    "match (words) against (? in boolean mode)",
                    wanted.all().stream()
                            .map(word -> "+" + marked(word))
                            .collect(Collectors.joining(" ")));
        }
    },
    /** By looking at every text, as H2 does. */
    SCAN {
        @Override
        public void narrow(Select.Conditions conditions, SearchTerms wanted) {
            // A word has letters and digits only, so nothing in it needs an escape.
            wanted.all()
                    .forEach(
                            word ->
                                    conditions.add(
                                            "concat(' ', words, ' ') like ?",
                                            "% " + marked(word) + " %"));
        }
    };

    /**
     * Stands before each kept word, so that none is too short for an index of MySQL, whose shortest
     * has three characters as shipped, and none is among the words that it leaves out.
     */
    private static final String MARK = "xw";

    /** Stands in place of {@link #MARK} before the number of a character. */
    private static final String BEYOND = "xb";

    /** The words as they are kept in a column {@code words}. */
    public static String kept(SearchTerms terms) {
        return terms.all().stream().map(TextSearch::marked).collect(Collectors.joining(" "));
    }

    /**
     * MySQL takes no character beyond the basic plane for a letter, so its number stands for it.
     */
    private static String marked(String word) {
        int first = word.codePointAt(0);
        return Character.isBmpCodePoint(first) ? MARK + word : BEYOND + Integer.toHexString(first);
    }

    /** Adds that the column {@code words} has all of {@code wanted}. */
    public abstract void narrow(Select.Conditions conditions, SearchTerms wanted);
}
