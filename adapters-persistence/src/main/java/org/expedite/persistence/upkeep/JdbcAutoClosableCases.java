package org.expedite.persistence.upkeep;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.expedite.application.upkeep.AutoClosableCases;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.SupportCase;
import org.expedite.persistence.cases.CaseRow;
import org.expedite.persistence.cases.CaseRows;
import org.expedite.persistence.sql.Select;
import org.jspecify.annotations.Nullable;

/** Cases to auto-close in a database, read in order from their own index. */
public final class JdbcAutoClosableCases implements AutoClosableCases {
    private final CaseRows cases;

    /** Creates the port on the rows of one database. */
    public JdbcAutoClosableCases(CaseRows cases) {
        this.cases = cases;
    }

    @Override
    public List<SupportCase> awaitingConfirmationSince(
            Instant until, @Nullable SupportCase last, int limit) {
        Select.Conditions conditions = new Select.Conditions();
        conditions.add("status = ?", CaseStatus.RESOLVED.name());
        conditions.add("silent_since_at <= ?", Timestamp.from(until));
        if (last != null) {
            Timestamp since =
                    Timestamp.from(
                            Objects.requireNonNull(last.state().awaitingConfirmationSince()));
            conditions.add(
                    "silent_since_at >= ? and (silent_since_at > ? or number > ?)",
                    since,
                    since,
                    last.number().value());
        }
        return cases
                .list(
                        conditions.select(
                                "select /*+ INDEX(support_case ix_support_case_silent) */ "
                                        + CaseRow.COLUMNS
                                        + " from support_case",
                                "silent_since_at, number",
                                limit))
                .stream()
                .map(CaseRow::toCase)
                .toList();
    }
}
