package org.expedite.persistence.registry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import org.expedite.persistence.sql.Select;

/** Rows of {@code certified_employee}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public abstract class CertifiedEmployeeRows
        implements GenericRepository<CertifiedEmployeeRow, String> {
    private final JdbcOperations operations;

    CertifiedEmployeeRows(JdbcOperations operations) {
        this.operations = operations;
    }

    /** Returns the rows that a query finds. */
    @Connectable(readOnly = true)
    public List<CertifiedEmployeeRow> found(Select query) {
        return query.rows(operations, CertifiedEmployeeRow.class);
    }

    /** Inserts rows, as one batch. */
    abstract void saveAll(List<CertifiedEmployeeRow> rows);

    /** Deletes the rows of a person. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Query("delete from certified_employee where contact_id = :contact")
    abstract void deleteOfContact(String contact);

    /** Deletes the rows of a certification, whoever held it. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Query("delete from certified_employee where certification_id = :certification")
    abstract void deleteOfCertification(String certification);
}
