package org.expedite.application.cases;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.search.SearchQuery;
import org.expedite.domain.timeline.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Filter of a list of cases; null components do not filter.
 *
 * @param statuses the statuses of the cases; empty matches no case
 * @param priorities the priorities of the cases; empty matches no case
 * @param organizations the organizations of the cases; empty matches no case
 * @param text the words to find in the texts of a case
 */
public record CaseFilter(
        @Nullable Set<CaseStatus> statuses,
        @Nullable Set<Priority> priorities,
        @Nullable Set<OrganizationId> organizations,
        @Nullable TechnicalLevel level,
        @Nullable Boolean expedited,
        Involved involved,
        Opened opened,
        @Nullable Text text) {

    /**
     * The people and the product of the cases; null components do not filter.
     *
     * @param owner the id of the engineer who owns the case
     * @param knownProductsOnly whether a case that hides its product is left out
     */
    public record Involved(
            @Nullable String owner,
            @Nullable ContactId requester,
            @Nullable SerialNumber serial,
            @Nullable Model model,
            @Nullable ProductLineCode line,
            boolean knownProductsOnly) {
        /** No filter. */
        public static final Involved ANY = new Involved(null, null, null, null, null, false);

        /** Returns a filter for the cases that an engineer owns. */
        public static Involved ownedBy(String engineer) {
            return new Involved(engineer, null, null, null, null, false);
        }

        /** Returns a filter for the cases of a requester. */
        public static Involved askedBy(@Nullable ContactId requester) {
            return new Involved(null, requester, null, null, null, false);
        }

        /** Returns a filter for the cases of a serial number. */
        public static Involved about(SerialNumber serial) {
            return new Involved(null, null, serial, null, null, false);
        }

        /** Returns this filter as a customer may use it, who does not learn every product. */
        Involved forCustomer() {
            return new Involved(
                    owner, requester, serial, model, line, model != null || line != null);
        }
    }

    /**
     * The time of opening; null components do not filter.
     *
     * @param from the first instant
     * @param to the first instant after the last one
     */
    public record Opened(@Nullable Instant from, @Nullable Instant to) {
        /** No filter. */
        public static final Opened ANY = new Opened(null, null);
    }

    /**
     * Words that must all occur in the texts of a case; those of a phrase must be in one text.
     *
     * @param query has at least one letter or digit
     * @param in the visibilities of the texts to search
     */
    public record Text(SearchQuery query, Set<Visibility> in) {
        public Text {
            in = Set.copyOf(in);
            if (!query.hasWord()) {
                throw new IllegalArgumentException("There must be at least one word.");
            }
        }
    }

    /** All cases. */
    public static final CaseFilter ALL = new CaseFilter(null, null, null, null, null);

    public CaseFilter {
        statuses = statuses == null ? null : Set.copyOf(statuses);
        priorities = priorities == null ? null : Set.copyOf(priorities);
        organizations = organizations == null ? null : Set.copyOf(organizations);
    }

    /** Creates a filter of single values, without words. */
    public CaseFilter(
            @Nullable CaseStatus status,
            @Nullable Priority priority,
            @Nullable Set<OrganizationId> organizations,
            @Nullable TechnicalLevel level,
            @Nullable Boolean expedited) {
        this(status, priority, organizations, level, expedited, null);
    }

    /** Creates a filter of single values. */
    public CaseFilter(
            @Nullable CaseStatus status,
            @Nullable Priority priority,
            @Nullable Set<OrganizationId> organizations,
            @Nullable TechnicalLevel level,
            @Nullable Boolean expedited,
            @Nullable Text text) {
        this(
                status == null ? null : EnumSet.of(status),
                priority == null ? null : EnumSet.of(priority),
                organizations,
                level,
                expedited,
                Involved.ANY,
                Opened.ANY,
                text);
    }

    /** Returns whether no case can match. */
    public boolean isImpossible() {
        return isEmpty(statuses) || isEmpty(priorities) || isEmpty(organizations);
    }

    /** Returns this filter as a customer of the given organizations may use it. */
    CaseFilter forCustomer(Set<OrganizationId> own) {
        return new CaseFilter(
                statuses, priorities, own, level, expedited, involved.forCustomer(), opened, text);
    }

    /** Returns this filter with words to find in texts of the given visibilities. */
    CaseFilter withText(SearchQuery query, Set<Visibility> in) {
        return new CaseFilter(
                statuses,
                priorities,
                organizations,
                level,
                expedited,
                involved,
                opened,
                new Text(query, in));
    }

    /** Returns this filter, limited to the given organizations. */
    public CaseFilter of(Set<OrganizationId> only) {
        return new CaseFilter(statuses, priorities, only, level, expedited, involved, opened, text);
    }

    /** Returns this filter, limited to the given statuses. */
    public CaseFilter in(Set<CaseStatus> only) {
        return new CaseFilter(
                only, priorities, organizations, level, expedited, involved, opened, text);
    }

    /** Returns this filter, limited to a priority. */
    public CaseFilter ofPriority(Priority only) {
        return new CaseFilter(
                statuses, Set.of(only), organizations, level, expedited, involved, opened, text);
    }

    /** Returns this filter, limited to the given people and products. */
    public CaseFilter involving(Involved only) {
        return new CaseFilter(
                statuses, priorities, organizations, level, expedited, only, opened, text);
    }

    private static boolean isEmpty(@Nullable Set<?> allowed) {
        return allowed != null && allowed.isEmpty();
    }
}
