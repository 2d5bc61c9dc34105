package org.expedite.persistence.registry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Rows of {@code contract_serial_change}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface SerialChangeRows extends GenericRepository<SerialChangeRow, String> {

    /** Inserts the changes of a version, as one batch. */
    void saveAll(List<SerialChangeRow> rows);

    /** Returns the changes of versions of a contract, from one version to another. */
    @Query(
            """
            select contract_number, version, serial, customer_id, is_covered
            from contract_serial_change
            where contract_number = :contract and version between :first and :last
            """)
    List<SerialChangeRow> between(String contract, int first, int last);

    /**
     * Returns the serial numbers that a version covers for a customer, at most so many. The last
     * change of each counts: the greatest of twice its version, and one more if it added it.
     */
    @Query(
            """
            select serial from contract_serial_change
            where contract_number = :contract and version <= :version and customer_id = :customer
            group by serial
            having mod(max(2 * version + case when is_covered then 1 else 0 end), 2) = 1
            limit :limit
            """)
    List<String> covered(String contract, int version, String customer, int limit);

    /** Returns the changes of a serial number for any of the customers. */
    @Query(
            """
            select contract_number, version, serial, customer_id, is_covered
            from contract_serial_change
            where serial = :serial and customer_id in (:customers)
            """)
    List<SerialChangeRow> ofSerial(String serial, Collection<String> customers);

    /** Returns the changes of a serial number by any of the contracts. */
    @Query(
            """
            select contract_number, version, serial, customer_id, is_covered
            from contract_serial_change
            where serial = :serial and contract_number in (:contracts)
            """)
    List<SerialChangeRow> ofSerialIn(String serial, Collection<String> contracts);
}
