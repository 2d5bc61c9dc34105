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
 * Parts of a queue as SQL, each read in order from one index, which a hint names to MySQL; H2 takes
 * it for a comment. Names of priorities sort as the priorities do.
 */
final class QueueQuery {
    private static final String ORDER = "priority, expedited desc, waiting_since_at, number";

    private QueueQuery() {}

    /** Whole rows of those that wait after a place. */
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
                "select /*+ INDEX(support_case ix_support_case_waiting) */ * from support_case",
                ORDER,
                limit);
    }

    /**
     * The places of the first of each of some lines, and of the first of no known line; the lines
     * apart from each other, because a queue may be long and have none of them.
     *
     * @param lines empty for the first of all
     */
    static Select first(TechnicalLevel level, Set<ProductLineCode> lines, int limit) {
        if (lines.isEmpty()) {
            return places("ix_support_case_waiting", at(level), limit);
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
        return places("ix_support_case_waiting_line", conditions, limit);
    }

    private static Select places(String index, Select.Conditions conditions, int limit) {
        return conditions.select(
                "select /*+ INDEX(support_case "
                        + index
                        + ") */ number, priority, expedited, waiting_since_at from support_case",
                ORDER,
                limit);
    }

    private static Select.Conditions at(TechnicalLevel level) {
        Select.Conditions conditions = new Select.Conditions();
        conditions.add("waiting_level = ?", level.code());
        return conditions;
    }
}
