package org.expedite.application.cases;

import java.util.Set;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.search.SimpleTerms;
import org.expedite.domain.timeline.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Filter of a list of cases; null components do not filter.
 *
 * @param organizations the organizations of the cases; empty matches no case
 * @param text the words to find in the texts of a case
 */
public record CaseFilter(
        @Nullable CaseStatus status,
        @Nullable Priority priority,
        @Nullable Set<OrganizationId> organizations,
        @Nullable TechnicalLevel level,
        @Nullable Boolean expedited,
        @Nullable Text text) {
    /**
     * Words that must all occur in one text of a case, the report or a note.
     *
     * @param words at least one
     * @param in the visibilities of the texts to search
     */
    public record Text(SimpleTerms words, Set<Visibility> in) {
        public Text {
            in = Set.copyOf(in);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("There must be at least one word.");
            }
        }
    }

    /** All cases. */
    public static final CaseFilter ALL = new CaseFilter(null, null, null, null, null);

    /** Creates a filter without words. */
    public CaseFilter(
            @Nullable CaseStatus status,
            @Nullable Priority priority,
            @Nullable Set<OrganizationId> organizations,
            @Nullable TechnicalLevel level,
            @Nullable Boolean expedited) {
        this(status, priority, organizations, level, expedited, null);
    }

    /** Returns this filter, limited to the given organizations. */
    public CaseFilter of(Set<OrganizationId> only) {
        return new CaseFilter(status, priority, Set.copyOf(only), level, expedited, text);
    }

    /** Returns this filter with words to find in texts of the given visibilities. */
    CaseFilter withText(SimpleTerms terms, Set<Visibility> in) {
        return new CaseFilter(
                status, priority, organizations, level, expedited, new Text(terms, in));
    }

    /** Returns this filter, limited to a status and without words. */
    public CaseFilter in(CaseStatus only) {
        return new CaseFilter(only, priority, organizations, level, expedited);
    }
}
