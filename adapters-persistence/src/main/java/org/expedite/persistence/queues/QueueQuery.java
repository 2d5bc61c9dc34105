package org.expedite.persistence.queues;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.queues.QueuePosition;
import org.expedite.persistence.sql.Select;
import org.jspecify.annotations.Nullable;

/**
 * Queries for parts of a queue. Each is read in order from one index, which a hint names to MySQL;
 * H2 treats the hint as a comment. The names of priorities sort as the priorities do.
 */
final class QueueQuery {
    private static final String ORDER = "priority, expedited desc, waiting_since_at, number";

    private QueueQuery() {}

    /** Returns the query for the cases after a position. */
    static Select page(TechnicalLevel level, @Nullable QueuePosition after, int limit) {
        Select.Conditions conditions = at(level);
        if (after != null) {
            String priority = after.priority().name();
            Timestamp since = Timestamp.from(after.waitingSince());
            conditions.add(
                    "(priority > ? or (priority = ? and (expedited < ? or (expedited = ?"
                            + " and (waiting_since_at > ?"
                            + " or (waiting_since_at = ? and number > ?))))))",
                    priority,
                    priority,
                    after.expedited(),
                    after.expedited(),
                    since,
                    since,
                    after.number().value());
        }
        return conditions.select(
                "select /*+ INDEX(support_case ix_support_case_waiting) */ "
                        + WaitingCaseRow.COLUMNS
                        + " from support_case",
                ORDER,
                limit);
    }

    /**
     * Returns the query for the positions of the first cases of each product line, and of the first
     * without a known line. Each line has its own sub-select, because a queue may be long and
     * contain none of them.
     *
     * @param lines the product lines; empty for the first cases of all lines
     */
    static Select first(TechnicalLevel level, Set<ProductLineCode> lines, int limit) {
        if (lines.isEmpty()) {
            return positions("ix_support_case_waiting", at(level), limit);
        }
        List<Select> selects = new ArrayList<>();
        lines.stream()
                .map(ProductLineCode::value)
                .sorted()
                .forEach(
                        line -> {
                            Select.Conditions ofLine = at(level);
                            ofLine.add("product_line = ?", line);
                            selects.add(ofLine(ofLine, limit));
                        });
        Select.Conditions unknown = at(level);
        unknown.add("product_line is null");
        selects.add(ofLine(unknown, limit));
        return Select.unionAll(selects);
    }

    private static Select ofLine(Select.Conditions conditions, int limit) {
        return positions("ix_support_case_waiting_line", conditions, limit);
    }

    private static Select positions(String index, Select.Conditions conditions, int limit) {
        return conditions.select(
                "select /*+ INDEX(support_case "
                        + index
                        + ") */ "
                        + PositionRow.COLUMNS
                        + " from support_case",
                ORDER,
                limit);
    }

    private static Select.Conditions at(TechnicalLevel level) {
        Select.Conditions conditions = new Select.Conditions();
        conditions.add("waiting_level = ?", level.code());
        return conditions;
    }
}
