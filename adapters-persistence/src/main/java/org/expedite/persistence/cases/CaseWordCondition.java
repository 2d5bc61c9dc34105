package org.expedite.persistence.cases;

import java.util.List;
import java.util.Set;
import org.expedite.application.cases.CaseFilter;
import org.expedite.domain.search.SearchQuery;
import org.expedite.domain.timeline.Visibility;
import org.expedite.persistence.search.IcuWordAnalyzer;
import org.expedite.persistence.search.WordTable;
import org.expedite.persistence.sql.Select;

/** The condition that the rows {@code w} of {@code case_word} are of cases with some words. */
final class CaseWordCondition {
    private static final WordTable WORDS =
            new WordTable("case_word", List.of("opened_at", "case_number"));

    private CaseWordCondition() {}

    /**
     * Adds the condition. Phrases are looked for in the passages of the cases that have all their
     * words; the hint keeps MySQL from reading all passages first.
     */
    static void add(Select.Conditions conditions, CaseFilter.Text text) {
        SearchQuery.Required required = text.query().required(IcuWordAnalyzer.INSTANCE);
        String only = visible(text.in());
        WORDS.narrow(conditions, "w", required.words(), only);
        for (String phrase : required.phrases()) {
            conditions.add(
                    "exists (select /*+ NO_SEMIJOIN() */ 1 from case_passage p"
                            + " where p.case_number = w.case_number"
                            + (only.isEmpty() ? "" : " and p." + only)
                            + " and locate(?, p.words) > 0)",
                    " " + phrase + " ");
        }
    }

    private static String visible(Set<Visibility> in) {
        return in.size() == Visibility.values().length
                ? ""
                : "visibility in ('%s')"
                        .formatted(
                                String.join("', '", in.stream().map(Enum::name).sorted().toList()));
    }
}
