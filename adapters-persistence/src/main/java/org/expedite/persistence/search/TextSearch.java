package org.expedite.persistence.search;

import java.util.stream.Collectors;
import org.expedite.domain.search.SimpleTerms;
import org.expedite.persistence.sql.Select;

/**
 * Search of a database for texts by their words. All databases find the same: {@link SimpleTerms}
 * extracts and folds the words, which are stored separated by spaces.
 */
public enum TextSearch {
    /** Uses a FULLTEXT index of MySQL, in boolean mode. */
    FULLTEXT {
        @Override
        public void narrow(Select.Conditions conditions, SimpleTerms wanted) {
            conditions.add(
                    "match (words) against (? in boolean mode)",
                    wanted.all().stream()
                            .map(word -> "+" + storedForm(word))
                            .collect(Collectors.joining(" ")));
        }
    },
    /** Scans every text; used with H2. */
    SCAN {
        @Override
        public void narrow(Select.Conditions conditions, SimpleTerms wanted) {
            // A word has letters and digits only, so nothing in it needs an escape.
            wanted.all()
                    .forEach(
                            word ->
                                    conditions.add(
                                            "concat(' ', words, ' ') like ?",
                                            "% " + storedForm(word) + " %"));
        }
    };

    /**
     * Prefix of each stored word. So no word is shorter than the three characters that MySQL
     * indexes by default, and none is among its stop words.
     */
    private static final String MARK = "xw";

    /** Prefix in place of {@link #MARK} of a word that is stored as the number of a character. */
    private static final String BEYOND = "xb";

    /** Returns the words as stored in a column {@code words}. */
    public static String stored(SimpleTerms terms) {
        return terms.all().stream().map(TextSearch::storedForm).collect(Collectors.joining(" "));
    }

    /**
     * Returns a word in the stored form. MySQL does not treat characters beyond the basic plane as
     * letters, so these are stored as numbers.
     */
    private static String storedForm(String word) {
        int first = word.codePointAt(0);
        return Character.isBmpCodePoint(first) ? MARK + word : BEYOND + Integer.toHexString(first);
    }

    /** Adds the condition that the column {@code words} contains all of {@code wanted}. */
    public abstract void narrow(Select.Conditions conditions, SimpleTerms wanted);
}
