package org.expedite.persistence.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.domain.cases.CaseTexts;
import org.expedite.domain.search.SearchTerms;
import org.expedite.domain.timeline.Visibility;

/**
 * A row of {@code case_passage}: the words of some texts of a case.
 *
 * @param source {@link #REPORT}, {@link #MODEL}, {@link #REQUESTER}, or the position of an event
 * @param words the words in order, with spaces around each, and after them the compounds
 */
public record CasePassage(String source, Visibility visibility, String words) {
    /** The source of the report, with the number and the serial number. */
    public static final String REPORT = "report";

    /** The source of the model. */
    public static final String MODEL = "model";

    /** The source of the requester's name. */
    public static final String REQUESTER = "requester";

    /** Separates what is no phrase. No word is like it. */
    private static final String BOUNDARY = "|";

    /** Returns the row of some texts. */
    public static CasePassage of(String source, CaseTexts.Passage passage) {
        return of(source, passage.visibility(), passage.texts());
    }

    /** Returns the row of some texts. */
    public static CasePassage of(String source, Visibility visibility, List<String> texts) {
        SearchTerms terms = SearchTerms.of(texts, IcuWordAnalyzer.INSTANCE);
        Set<String> compounds = new LinkedHashSet<>(terms.words());
        compounds.removeAll(split(terms.sequence()));
        return new CasePassage(
                source,
                visibility,
                compounds.isEmpty()
                        ? terms.sequence()
                        : terms.sequence() + BOUNDARY + " " + String.join(" ", compounds) + " ");
    }

    /** Returns the source of an event's text. */
    public static String ofEvent(int caseVersion, int ordinal) {
        return caseVersion + "-" + ordinal;
    }

    /** Returns whether there is nothing to find. */
    boolean isEmpty() {
        return allWords().isEmpty();
    }

    /** Returns the words to find the case by, each once. */
    Set<String> allWords() {
        return split(words).stream()
                .limit(SearchTerms.MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> split(String words) {
        Set<String> all = new LinkedHashSet<>(Arrays.asList(words.split(" ")));
        all.remove("");
        all.remove(BOUNDARY);
        return all;
    }
}
