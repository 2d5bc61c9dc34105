package org.expedite.persistence.registry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.expedite.persistence.sql.Select;

/** Rows of {@code contract_serial}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public abstract class ContractSerialRows implements GenericRepository<ContractSerialRow, String> {
    private static final String CHANGE =
            """
            update contract_serial set covered_since = ?
            where serial = ? and customer_id = ? and contract_number = ?
            """;

    private final JdbcOperations operations;

    ContractSerialRows(JdbcOperations operations) {
        this.operations = operations;
    }

    /** Returns the rows that a query finds. */
    @Connectable(readOnly = true)
    List<ContractSerialRow> found(Select query) {
        return query.rows(operations, ContractSerialRow.class);
    }

    /** Inserts rows, as one batch. */
    abstract void saveAll(List<ContractSerialRow> rows);

    /** Sets since when existing rows are covered, as one batch. */
    @Transactional(propagation = Propagation.MANDATORY)
    int changeAll(List<ContractSerialRow> rows) {
        return operations.prepareStatement(
                CHANGE,
                statement -> {
                    for (ContractSerialRow row : rows) {
                        if (row.coveredSince() == null) {
                            statement.setNull(1, Types.INTEGER);
                        } else {
                            statement.setInt(1, row.coveredSince());
                        }
                        statement.setString(2, row.serial());
                        statement.setString(3, row.customerId());
                        statement.setString(4, row.contractNumber());
                        statement.addBatch();
                    }
                    return statement.executeBatch().length;
                });
    }

    /** Returns the row of a serial number and a contract, whoever is its customer. */
    @Query(
            """
            select serial, customer_id, contract_number, covered_since from contract_serial
            where contract_number = :contract and serial = :serial
            """)
    public abstract Optional<ContractSerialRow> find(String contract, String serial);

    /** Returns all rows of a contract. */
    @Query(
            """
            select serial, customer_id, contract_number, covered_since from contract_serial
            where contract_number = :contract
            """)
    abstract List<ContractSerialRow> all(String contract);

    /** Returns the covered rows of a contract after a serial number, in their order. */
    @Query(
            """
            select serial, customer_id, contract_number, covered_since from contract_serial
            where contract_number = :contract and covered_since is not null and serial > :after
            order by serial limit :limit
            """)
    public abstract List<ContractSerialRow> covered(String contract, String after, int limit);

    /** Deletes the rows of a contract. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Query("delete from contract_serial where contract_number = :contract")
    abstract void deleteOf(String contract);

    /** Inserts the rows of a contract and a customer that follow from all changes. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Query(
            """
            insert into contract_serial (serial, customer_id, contract_number, covered_since)
            select serial, customer_id, contract_number,
                case when mod(max(2 * version + case when is_covered then 1 else 0 end), 2) = 1
                    then max(version) end
            from contract_serial_change
            where contract_number = :contract and customer_id = :customer
            group by serial, customer_id, contract_number
            """)
    abstract void restore(String contract, String customer);
}
