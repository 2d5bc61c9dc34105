package org.expedite.persistence.cases;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Set;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.persistence.sql.Select;

/** Rows of {@code support_case}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public abstract class CaseRows implements GenericRepository<CaseRow, String> {
    private final JdbcOperations operations;

    CaseRows(JdbcOperations operations) {
        this.operations = operations;
    }

    /** Returns the query for the cases with these numbers, of which there is at least one. */
    static Select of(Set<CaseNumber> numbers) {
        Select.Conditions conditions = new Select.Conditions();
        conditions.addIn("number", numbers.stream().map(CaseNumber::value).sorted().toList());
        return conditions.select("select " + CaseRow.COLUMNS + " from support_case");
    }

    /** Inserts the first version of a case. The version in the row is ignored. */
    @Query(
            """
            insert into support_case (
                number, version, status, priority, proposed_priority, priority_corrected,
                technical_level, expedited, grant_pending, channel, opened_at, waiting_since_at,
                organization_id, requester_id, owner_id, opened_by_id, serial, model, product_line,
                synopsis, description, customer_reference, follow_up, details, waiting_level,
                silent_since_at, last_customer_activity_at, ended_at, hides_product)
            values (
                :number, 1, :status, :priority, :proposedPriority, :priorityCorrected,
                :technicalLevel, :expedited, :grantPending, :channel, :openedAt, :waitingSinceAt,
                :organizationId, :requesterId, :ownerId, :openedById, :serial, :model, :productLine,
                :synopsis, :description, :customerReference, :followUp, :details,
                :waitingLevel, :silentSinceAt, :lastCustomerActivityAt, :endedAt,
                :hidesProduct)
            """)
    abstract void insert(CaseRow row);

    /**
     * Updates the version that the row names to the next one.
     *
     * @throws io.micronaut.data.exceptions.OptimisticLockException if the stored row has another
     *     version
     */
    abstract void update(CaseRow row);

    /** Returns the rows that a query for {@link CaseRow#COLUMNS} finds, in its order. */
    @Connectable(readOnly = true)
    public List<CaseRow> list(Select query) {
        return query.read(operations, CaseRow::read);
    }
}
