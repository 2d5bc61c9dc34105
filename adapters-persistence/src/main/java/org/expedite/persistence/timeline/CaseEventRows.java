package org.expedite.persistence.timeline;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.persistence.sql.Select;

/** Rows of {@code case_event}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public abstract class CaseEventRows implements GenericRepository<CaseEventRow, String> {
    private final JdbcOperations operations;

    CaseEventRows(JdbcOperations operations) {
        this.operations = operations;
    }

    /**
     * Inserts rows in one round trip. A single row is no batch: MySQL's driver would have its
     * statement prepared anew each time.
     */
    public void insert(List<CaseEventRow> rows) {
        if (rows.size() == 1) {
            save(rows.getFirst());
        } else {
            saveAll(rows);
        }
    }

    abstract void save(CaseEventRow row);

    abstract void saveAll(List<CaseEventRow> rows);

    /** Returns the rows of a case, in order. */
    @Connectable(readOnly = true)
    public List<CaseEventRow> of(String number) {
        return list(
                Select.of(
                        "select "
                                + CaseEventRow.COLUMNS
                                + " from case_event where case_number = ?"
                                + " order by case_version, ordinal",
                        number));
    }

    /**
     * Returns the rows of certain types of several cases, those of each case in order.
     *
     * @param numbers at least one
     * @param types at least one
     */
    @Connectable(readOnly = true)
    public List<CaseEventRow> ofCases(Set<CaseNumber> numbers, Set<CaseEvent.Type> types) {
        Select.Conditions conditions = new Select.Conditions();
        conditions.addIn("case_number", numbers.stream().map(CaseNumber::value).sorted().toList());
        conditions.addIn("type", types.stream().map(CaseEvent.Type::name).sorted().toList());
        return list(
                conditions
                        .select(
                                "select /*+ INDEX(case_event primary) */ "
                                        + CaseEventRow.COLUMNS
                                        + " from case_event")
                        .orderedBy("case_number, case_version, ordinal"));
    }

    @Query("select * from case_event where case_number = :number and note_id = :noteId")
    abstract Optional<CaseEventRow> note(String number, String noteId);

    /** Returns the version of a case, and locks it until the transaction ends. */
    @Query("select version, opened_at from support_case where number = :number for update")
    abstract Optional<HeldCaseRow> hold(String number);

    /** Returns the next free ordinal of a version. */
    @Query(
            """
            select coalesce(max(ordinal), -1) + 1 from case_event
            where case_number = :number and case_version = :caseVersion
            """)
    abstract int nextOrdinal(String number, int caseVersion);

    /** Returns the rows that a query for {@link CaseEventRow#COLUMNS} finds, in its order. */
    @Connectable(readOnly = true)
    List<CaseEventRow> list(Select query) {
        return query.read(operations, CaseEventRow::read);
    }
}
