package org.expedite.application.cases;

import java.util.Set;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.search.SearchTerms;
import org.expedite.domain.timeline.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list; a null lets all through.
 *
 * @param organizations whose cases; empty lets none through
 * @param text what is said on them
 */
public record CaseFilter(
        @Nullable CaseStatus status,
        @Nullable Priority priority,
        @Nullable Set<OrganizationId> organizations,
        @Nullable TechnicalLevel level,
        @Nullable Boolean expedited,
        @Nullable Text text) {
    /**
     * What a case must say: all of these words in one of its texts, the report or a note.
     *
     * @param words at least one
     * @param in only in texts of these
     */
    public record Text(SearchTerms words, Set<Visibility> in) {
        public Text {
            in = Set.copyOf(in);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("There must be a word to look for.");
            }
        }
    }

    /** All cases. */
    public static final CaseFilter ALL = new CaseFilter(null, null, null, null, null);

    /** Whatever they say. */
    public CaseFilter(
            @Nullable CaseStatus status,
            @Nullable Priority priority,
            @Nullable Set<OrganizationId> organizations,
            @Nullable TechnicalLevel level,
            @Nullable Boolean expedited) {
        this(status, priority, organizations, level, expedited, null);
    }

    /** This, for those organizations only. */
    public CaseFilter of(Set<OrganizationId> only) {
        return new CaseFilter(status, priority, Set.copyOf(only), level, expedited, text);
    }

    /** This, for cases that say all of {@code terms} where it is for these to see. */
    CaseFilter withText(SearchTerms terms, Set<Visibility> in) {
        return new CaseFilter(
                status, priority, organizations, level, expedited, new Text(terms, in));
    }

    /** This, and only in that status. */
    public CaseFilter in(CaseStatus only) {
        return new CaseFilter(only, priority, organizations, level, expedited);
    }
}
