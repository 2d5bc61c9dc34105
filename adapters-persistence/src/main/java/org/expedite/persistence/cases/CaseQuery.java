package org.expedite.persistence.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.expedite.application.cases.CaseFilter;
import org.expedite.application.cases.CaseOrder;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of cases as SQL. Only conditions that are asked for are in it, so that the
 * database picks an index for just these.
 *
 * @param values those of the question marks, in their order
 */
record CaseQuery(String sql, List<Object> values) {

    static CaseQuery of(CaseFilter filter, CaseOrder order, @Nullable CaseNumber after, int limit) {
        Conditions conditions = new Conditions();
        conditions.add("organization_id", filter.organizations());
        if (filter.status() != null) {
            conditions.add("status = ?", filter.status().name());
        }
        if (filter.priority() != null) {
            conditions.add("priority = ?", filter.priority().name());
        }
        if (filter.level() != null) {
            conditions.add("technical_level = ?", filter.level().code());
        }
        if (filter.expedited() != null) {
            conditions.add("expedited = ?", filter.expedited());
        }
        if (after != null) {
            conditions.add(comesAfter(order), after.value());
        }
        return conditions.query(direction(order), limit);
    }

    private static String comesAfter(CaseOrder order) {
        return switch (order) {
            case NEWEST_FIRST -> "number < ?";
            case OLDEST_FIRST -> "number > ?";
        };
    }

    private static String direction(CaseOrder order) {
        return switch (order) {
            case NEWEST_FIRST -> "desc";
            case OLDEST_FIRST -> "asc";
        };
    }

    private static final class Conditions {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void add(String condition, Object value) {
            conditions.add(condition);
            values.add(value);
        }

        void add(String column, @Nullable Set<OrganizationId> organizations) {
            if (organizations != null) {
                conditions.add(
                        column
                                + " in ("
                                + String.join(", ", Collections.nCopies(organizations.size(), "?"))
                                + ")");
                organizations.forEach(o -> values.add(o.value()));
            }
        }

        CaseQuery query(String direction, int limit) {
            String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
            values.add(limit);
            return new CaseQuery(
                    "select * from support_case"
                            + where
                            + " order by number "
                            + direction
                            + " limit ?",
                    List.copyOf(values));
        }
    }
}
