package org.expedite.persistence.upkeep;

import java.util.List;
import java.util.Set;
import org.expedite.application.upkeep.OwnedCases;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.persistence.cases.CaseRow;
import org.expedite.persistence.cases.CaseRows;
import org.expedite.persistence.sql.Select;
import org.jspecify.annotations.Nullable;

/** Cases of an owner in a database, read in order from their own index. */
public final class JdbcOwnedCases implements OwnedCases {
    private final CaseRows cases;

    /** Creates the port on the rows of one database. */
    public JdbcOwnedCases(CaseRows cases) {
        this.cases = cases;
    }

    @Override
    public List<SupportCase> ownedBy(
            EngineerId owner, Set<TechnicalLevel> except, @Nullable SupportCase last, int limit) {
        Select.Conditions conditions = new Select.Conditions();
        conditions.add("owner_id = ?", owner.value());
        conditions.addIn("status", STATUSES.stream().map(CaseStatus::name).toList());
        except.stream()
                .map(TechnicalLevel::code)
                .sorted()
                .forEach(level -> conditions.add("technical_level <> ?", level));
        if (last != null) {
            String status = last.state().status().name();
            conditions.add(
                    "status >= ? and (status > ? or number > ?)",
                    status,
                    status,
                    last.number().value());
        }
        return cases
                .list(
                        conditions.select(
                                "select /*+ INDEX(support_case ix_support_case_owned) */ "
                                        + CaseRow.COLUMNS
                                        + " from support_case",
                                "status, number",
                                limit))
                .stream()
                .map(CaseRow::toCase)
                .toList();
    }
}
