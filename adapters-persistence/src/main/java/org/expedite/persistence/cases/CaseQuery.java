package org.expedite.persistence.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.expedite.application.cases.CaseFilter;
import org.expedite.application.cases.CaseOrder;
import org.expedite.application.cases.CasePosition;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.products.SerialNumber;
import org.expedite.persistence.sql.Select;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of cases as SQL.
 *
 * <p>Every filter has an index that returns its cases in the order of lists. A hint names the
 * indexes of the given filters, and MySQL takes the one with the fewest entries. Without the hint
 * it reads all cases in order, or the whole table, if it expects a page to be full soon. H2 treats
 * the hint as a comment. Of one filter with several values each value has its own sub-select, since
 * no index has the cases of both in order; other such filters are conditions on what is read.
 *
 * <p>A word has its cases in the order of lists too. The database begins with the word or with a
 * filter, whichever has fewer entries, and looks the others up.
 */
final class CaseQuery {
    /**
     * A filter on cases: a column and its values. The name of the index that begins with the column
     * ends with {@code index}.
     */
    private record Filter(String column, String index, List<?> values) {
        boolean isSingle() {
            return values.size() == 1;
        }

        Stream<Filter> each() {
            return values.stream().map(value -> new Filter(column, index, List.of(value)));
        }
    }

    private final CaseFilter filter;
    private final CaseOrder order;
    private final @Nullable CasePosition after;
    private final int limit;

    private CaseQuery(CaseFilter filter, CaseOrder order, @Nullable CasePosition after, int limit) {
        this.filter = filter;
        this.order = order;
        this.after = after;
        this.limit = limit;
    }

    /**
     * Returns the query for a page. It may return up to the page's limit for each value of one
     * filter.
     *
     * @param filter is not {@link CaseFilter#isImpossible impossible}
     */
    static Select of(CaseFilter filter, CaseOrder order, @Nullable CasePosition after, int limit) {
        CaseQuery query = new CaseQuery(filter, order, after, limit);
        return filter.text() == null ? query.select() : query.selectByText(filter.text());
    }

    private Select select() {
        List<Filter> filters = filters();
        List<Filter> several = filters.stream().filter(f -> !f.isSingle()).toList();
        if (several.isEmpty()) {
            return select(filters);
        }
        Filter split = several.getFirst();
        return Select.unionAll(split.each().map(one -> select(with(one, filters, split))).toList());
    }

    private Select select(List<Filter> filters) {
        List<String> indexes =
                filters.stream()
                        .filter(Filter::isSingle)
                        .map(f -> "ix_support_case_" + f.index())
                        .toList();
        return conditions(filters, "")
                .select(
                        "select /*+ INDEX(support_case "
                                + (indexes.isEmpty()
                                        ? "ix_support_case_opened"
                                        : String.join(", ", indexes))
                                + ") */ "
                                + CaseRow.COLUMNS
                                + " from support_case",
                        orderBy("", "number"),
                        limit);
    }

    /**
     * Returns the query for cases with some words. The numbers of the page are read from the words,
     * if there is no other filter.
     */
    private Select selectByText(CaseFilter.Text text) {
        List<Filter> filters = filters();
        boolean wordsOnly = filters.isEmpty() && !filter.involved().knownProductsOnly();
        Select.Conditions conditions = conditions(filters, wordsOnly ? "w." : "support_case.");
        CaseWordCondition.add(conditions, text);
        Select page =
                wordsOnly
                        ? conditions.select(
                                "select w.case_number from case_word w",
                                orderBy("w.", "case_number"),
                                limit)
                        : conditions.select(
                                "select w.case_number from support_case join case_word w"
                                        + " on w.opened_at = support_case.opened_at"
                                        + " and w.case_number = support_case.number",
                                orderBy("support_case.", "number"),
                                limit);
        return new Select(
                "select "
                        + CaseRow.COLUMNS
                        + " from ("
                        + page.sql()
                        + ") page join support_case on support_case.number = page.case_number",
                page.values());
    }

    /** Returns the filters; the first one with several values is split. */
    private List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        CaseFilter.Involved involved = filter.involved();
        add(filters, "organization_id", "organization", values(filter.organizations()));
        add(filters, "owner_id", "owner", one(involved.owner(), Function.identity()));
        add(filters, "requester_id", "requester", one(involved.requester(), ContactId::value));
        add(filters, "serial", "serial", one(involved.serial(), SerialNumber::value));
        add(filters, "model", "model", one(involved.model(), Model::value));
        add(filters, "product_line", "line", one(involved.line(), ProductLineCode::value));
        add(filters, "status", "status", names(filter.statuses()));
        add(filters, "priority", "priority", names(filter.priorities()));
        add(filters, "technical_level", "level", one(filter.level(), l -> l.code()));
        add(filters, "expedited", "expedited", one(filter.expedited(), Function.identity()));
        return filters;
    }

    private Select.Conditions conditions(List<Filter> filters, String table) {
        Select.Conditions conditions = new Select.Conditions();
        for (Filter f : filters) {
            if (f.isSingle()) {
                conditions.add(table + f.column() + " = ?", f.values().getFirst());
            } else {
                conditions.addIn(table + f.column(), f.values());
            }
        }
        if (filter.involved().knownProductsOnly()) {
            conditions.add(table + "hides_product = false");
        }
        Instant from = filter.opened().from();
        if (from != null) {
            conditions.add(table + "opened_at >= ?", Timestamp.from(from));
        }
        Instant to = filter.opened().to();
        if (to != null) {
            conditions.add(table + "opened_at < ?", Timestamp.from(to));
        }
        addPosition(conditions, table);
        return conditions;
    }

    private void addPosition(Select.Conditions conditions, String table) {
        if (after != null) {
            // The first part is redundant, but lets H2 find the start in the index.
            Timestamp openedAt = Timestamp.from(after.openedAt());
            conditions.add(
                    "%1$sopened_at <= ? and (%1$sopened_at < ? or (%1$sopened_at = ? and %1$s%2$s < ?))"
                            .formatted(table, "w.".equals(table) ? "case_number" : "number")
                            .replace("<", beyond()),
                    openedAt,
                    openedAt,
                    openedAt,
                    after.number().value());
        }
    }

    private String orderBy(String table, String number) {
        return "%1$sopened_at %3$s, %1$s%2$s %3$s".formatted(table, number, direction());
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

    private static List<Filter> with(Filter one, List<Filter> filters, Filter split) {
        return filters.stream().map(f -> f.equals(split) ? one : f).toList();
    }

    private static void add(List<Filter> filters, String column, String index, List<?> values) {
        if (!values.isEmpty()) {
            filters.add(new Filter(column, index, values));
        }
    }

    private static <T> List<Object> one(@Nullable T value, Function<T, Object> stored) {
        return value == null ? List.of() : List.of(stored.apply(value));
    }

    private static List<String> values(@Nullable Set<OrganizationId> organizations) {
        return organizations == null
                ? List.of()
                : organizations.stream().map(OrganizationId::value).sorted().toList();
    }

    private static List<String> names(@Nullable Collection<? extends Enum<?>> constants) {
        return constants == null ? List.of() : constants.stream().map(Enum::name).sorted().toList();
    }
}
