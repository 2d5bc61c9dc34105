package org.expedite.application.cases;

import java.util.Set;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list; a null lets all through.
 *
 * @param organizations whose cases; empty lets none through
 */
public record CaseFilter(
        @Nullable CaseStatus status,
        @Nullable Priority priority,
        @Nullable Set<OrganizationId> organizations,
        @Nullable TechnicalLevel level,
        @Nullable Boolean expedited) {
    /** All cases. */
    public static final CaseFilter ALL = new CaseFilter(null, null, null, null, null);

    /** This, for those organizations only. */
    CaseFilter of(Set<OrganizationId> only) {
        return new CaseFilter(status, priority, Set.copyOf(only), level, expedited);
    }

    /** This, and only in that status. */
    CaseFilter in(CaseStatus only) {
        return new CaseFilter(only, priority, organizations, level, expedited);
    }
}
