package org.expedite.persistence.cases;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.expedite.application.cases.CaseFilter;
import org.expedite.application.cases.CaseOrder;
import org.expedite.application.cases.CasePosition;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.timeline.Visibility;
import org.expedite.persistence.search.TextSearch;
import org.expedite.persistence.sql.Select;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of cases as SQL.
 *
 * <p>Every filter has an index that returns its cases in the order of lists. A hint names the
 * indexes of the given filters, and MySQL takes the one with the fewest entries. Without the hint
 * it reads all cases in order, or the whole table, if it expects a page to be full soon. H2 treats
 * the hint as a comment. Each of several organizations has its own sub-select, since no index has
 * the cases of both in order.
 *
 * <p>The text of cases has its own index, which has no order. Cases that match are sorted by
 * numbers and times only, and only the cases of the page are read as a whole.
 */
final class CaseQuery {
    /** A filter on cases: the value of a column, and the index that begins with that column. */
    private record Filter(String column, String index, Object value) {}

    private final List<Filter> filters;
    private final CaseOrder order;
    private final @Nullable CasePosition after;
    private final int limit;

    private CaseQuery(
            List<Filter> filters, CaseOrder order, @Nullable CasePosition after, int limit) {
        this.filters = filters;
        this.order = order;
        this.after = after;
        this.limit = limit;
    }

    /**
     * Returns the query for a page. It may return up to the page's limit for each organization.
     *
     * @param filter allows all organizations, or at least one
     */
    static Select of(
            CaseFilter filter,
            CaseOrder order,
            @Nullable CasePosition after,
            int limit,
            TextSearch search) {
        List<Filter> filters = filters(filter);
        if (filter.text() != null) {
            return new CaseQuery(filters, order, after, limit)
                    .selectByText(filter.text(), filter.organizations(), search);
        }
        if (filter.organizations() == null) {
            return new CaseQuery(filters, order, after, limit).select();
        }
        return Select.unionAll(
                filter.organizations().stream()
                        .map(OrganizationId::value)
                        .sorted()
                        .map(id -> new CaseQuery(with(filters, id), order, after, limit).select())
                        .toList());
    }

    private static List<Filter> filters(CaseFilter filter) {
        List<Filter> filters = new ArrayList<>();
        if (filter.status() != null) {
            filters.add(new Filter("status", "status", filter.status().name()));
        }
        if (filter.priority() != null) {
            filters.add(new Filter("priority", "priority", filter.priority().name()));
        }
        if (filter.level() != null) {
            filters.add(new Filter("technical_level", "level", filter.level().code()));
        }
        if (filter.expedited() != null) {
            filters.add(new Filter("expedited", "expedited", filter.expedited()));
        }
        return filters;
    }

    private static List<Filter> with(List<Filter> filters, String organization) {
        List<Filter> all = new ArrayList<>(filters);
        all.add(new Filter("organization_id", "organization", organization));
        return all;
    }

    private Select selectByText(
            CaseFilter.Text text, @Nullable Set<OrganizationId> organizations, TextSearch search) {
        Select.Conditions texts = new Select.Conditions();
        search.narrow(texts, text.words());
        texts.addIn("visibility", text.in().stream().map(Visibility::name).sorted().toList());
        Select.Conditions conditions = conditions();
        if (organizations != null) {
            conditions.addIn(
                    "organization_id",
                    organizations.stream().map(OrganizationId::value).sorted().toList());
        }
        Select page =
                conditions.select(
                        "select number from ",
                        texts.select("select distinct case_number from case_text"),
                        " said join support_case on number = said.case_number",
                        orderBy(),
                        limit);
        return new Select(
                "select support_case.* from ("
                        + page.sql()
                        + ") page join support_case on support_case.number = page.number",
                page.values());
    }

    private Select select() {
        return conditions()
                .select(
                        "select /*+ INDEX(support_case " + indexes() + ") */ * from support_case",
                        orderBy(),
                        limit);
    }

    private Select.Conditions conditions() {
        Select.Conditions conditions = new Select.Conditions();
        filters.forEach(filter -> conditions.add(filter.column() + " = ?", filter.value()));
        if (after != null) {
            // The first part is redundant, but lets H2 find the start in the index.
            Timestamp openedAt = Timestamp.from(after.openedAt());
            conditions.add(
                    "opened_at <= ? and (opened_at < ? or (opened_at = ? and number < ?))"
                            .replace("<", beyond()),
                    openedAt,
                    openedAt,
                    openedAt,
                    after.number().value());
        }
        return conditions;
    }

    private String orderBy() {
        return "opened_at " + direction() + ", number " + direction();
    }

    private String indexes() {
        List<String> names = filters.stream().map(f -> "ix_support_case_" + f.index()).toList();
        return names.isEmpty() ? "ix_support_case_opened" : String.join(", ", names);
    }

    private String beyond() {
        return switch (order) {
            case NEWEST_FIRST -> "<";
            case OLDEST_FIRST -> ">";
        };
    }

    private String direction() {
        return switch (order) {
            case NEWEST_FIRST -> "desc";
            case OLDEST_FIRST -> "asc";
        };
    }
}
