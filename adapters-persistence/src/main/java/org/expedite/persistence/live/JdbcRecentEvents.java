package org.expedite.persistence.live;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.expedite.application.live.RecentEvent;
import org.expedite.application.live.RecentEvents;
import org.expedite.application.live.RecentPosition;
import org.expedite.persistence.sql.Select;
import org.jspecify.annotations.Nullable;

/** The events of all cases in a database. A read is one statement, in the order of an index. */
public final class JdbcRecentEvents implements RecentEvents {
    // The hint keeps MySQL from reading the cases first and sorting; H2 treats it as a comment.
    private static final String COLUMNS =
            """
            select /*+ JOIN_FIXED_ORDER() INDEX(e ix_case_event_time) */ e.case_number,
                e.case_version, e.ordinal, e.happened_at, e.type, e.visibility, c.organization_id,
                c.waiting_level
            from case_event e join support_case c on c.number = e.case_number\
            """;

    private final RecentEventRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcRecentEvents(RecentEventRows rows) {
        this.rows = rows;
    }

    @Override
    public List<RecentEvent> since(Instant from, @Nullable RecentPosition after, int limit) {
        Select.Conditions conditions = new Select.Conditions();
        conditions.add("e.happened_at >= ?", Timestamp.from(after == null ? from : after.at()));
        if (after != null) {
            String number = after.number().value();
            int version = after.place().version();
            conditions.add(
                    "(e.happened_at > ? or e.case_number > ? or (e.case_number = ?"
                            + " and (e.case_version > ?"
                            + " or (e.case_version = ? and e.ordinal > ?))))",
                    Timestamp.from(after.at()),
                    number,
                    number,
                    version,
                    version,
                    after.place().ordinal());
        }
        Select query =
                conditions.select(
                        COLUMNS, "e.happened_at, e.case_number, e.case_version, e.ordinal", limit);
        return rows.list(query).stream().map(RecentEventRow::toEvent).toList();
    }
}
