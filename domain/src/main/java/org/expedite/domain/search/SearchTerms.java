package org.expedite.domain.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words of a text for searching: case, accents and punctuation are ignored, so that every store
 * finds the same (ours).
 *
 * <p>A word is a sequence of letters and digits. Words that {@code - . / : _ + #} join are a
 * compound, which is a word too, and so is each part of it: {@code ge-0/0/1} has the words {@code
 * ge-0/0/1}, {@code ge-0/0}, {@code 0/0/1}, {@code ge} and so on. So has a word with a plus or hash
 * after it: {@code C++}.
 *
 * @param words the distinct words, simple ones first; at most {@link #MOST}
 * @param sequence the simple words in the order of the text, a space before and after each
 */
public record SearchTerms(Set<String> words, String sequence) {
    /** Maximum length of a word in code points; longer words are cut. */
    public static final int LONGEST = 60;

    /** Maximum number of distinct words of a text; words beyond it are not found. */
    public static final int MOST = 3_000;

    /** Maximum number of simple words of a part of a compound. */
    private static final int LONGEST_RUN = 6;

    /** Separates texts in a sequence; no word is like it. */
    private static final String BOUNDARY = " | ";

    public SearchTerms {
        words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }

    /** Extracts the words of a text. */
    public static SearchTerms of(String text, WordAnalyzer analyzer) {
        return of(List.of(text), analyzer);
    }

    /** Extracts the words of several texts. No phrase extends over two of them. */
    public static SearchTerms of(List<String> texts, WordAnalyzer analyzer) {
        List<List<Token>> chains = new ArrayList<>();
        StringJoiner sequence = new StringJoiner(BOUNDARY, " ", " ");
        Set<String> words = new LinkedHashSet<>();
        for (String text : texts) {
            List<Token> tokens = Token.of(text, analyzer);
            tokens.forEach(token -> words.add(token.word()));
            sequence.add(sequence(tokens));
            chains.addAll(chains(tokens));
        }
        chains.forEach(chain -> words.addAll(whole(chain)));
        chains.forEach(chain -> words.addAll(parts(chain)));
        return new SearchTerms(
                words.stream().limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new)),
                sequence.toString());
    }

    /** Returns whether these words, in this order, are in one of the texts. */
    public boolean containPhrase(String phrase) {
        return sequence.contains(" " + phrase + " ");
    }

    /** Returns simple words in order, separated by spaces. */
    static String sequence(List<Token> tokens) {
        return tokens.stream().map(Token::word).collect(Collectors.joining(" "));
    }

    /**
     * Returns the words that all occur wherever a chain of joined words does: the compound as it is
     * written, or its longest indexed parts.
     */
    static List<String> whole(List<Token> chain) {
        int length = Math.min(chain.size(), LONGEST_RUN);
        return IntStream.rangeClosed(0, chain.size() - length)
                .mapToObj(start -> written(chain.subList(start, start + length), true))
                .toList();
    }

    /** Splits words into chains; characters join the words of each. */
    static List<List<Token>> chains(List<Token> tokens) {
        List<List<Token>> chains = new ArrayList<>();
        for (Token token : tokens) {
            if (chains.isEmpty() || !token.isJoined()) {
                chains.add(new ArrayList<>());
            }
            chains.getLast().add(token);
        }
        return chains;
    }

    private static List<String> parts(List<Token> chain) {
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < chain.size(); start++) {
            int longest = Math.min(chain.size(), start + LONGEST_RUN);
            for (int end = start + 1; end <= longest; end++) {
                List<Token> part = chain.subList(start, end);
                parts.add(written(part, false));
                parts.add(written(part, true));
            }
        }
        return parts;
    }

    /** Returns joined words as they are written. */
    private static String written(List<Token> chain, boolean signed) {
        StringBuilder written = new StringBuilder(chain.getFirst().word());
        chain.stream().skip(1).forEach(t -> written.append(t.joint()).append(t.word()));
        return beginning(signed ? written + chain.getLast().sign() : written.toString());
    }

    /** Returns a word, cut to the maximum length. */
    static String beginning(String word) {
        boolean fits = word.codePointCount(0, word.length()) <= LONGEST;
        return fits ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }
}
