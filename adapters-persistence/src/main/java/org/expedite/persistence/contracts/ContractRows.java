package org.expedite.persistence.contracts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.expedite.persistence.registry.VersionRow;
import org.expedite.persistence.sql.Select;

/** The statements of the ports to contracts: look-ups by the primary key of serial numbers. */
@JdbcRepository(dialect = Dialect.MYSQL)
public abstract class ContractRows implements GenericRepository<NamingRow, String> {
    /** Contracts {@code h} beside their serial numbers {@code s}. */
    private static final String NAMING =
            "select "
                    + VersionRow.COLUMNS
                    + """
                    , s.serial, s.covered_since
                    from contract_serial s
                    join registry_head h on h.kind = 'CONTRACT' and h.id = s.contract_number
                    """;

    private final JdbcOperations operations;

    ContractRows(JdbcOperations operations) {
        this.operations = operations;
    }

    /** Returns the contracts of the customers that name a serial number, or named it. */
    @Connectable(readOnly = true)
    List<NamingRow> naming(String serial, Collection<String> customers) {
        Select.Conditions conditions = new Select.Conditions();
        conditions.add("s.serial = ?", serial);
        conditions.addIn("s.customer_id", customers);
        return conditions.select(NAMING).read(operations, NamingRow::read);
    }

    /** Returns the contracts of a customer, once for each of the serial numbers it covers. */
    @Query(
            NAMING
                    + """
                    where s.serial in (:serials) and s.customer_id = :customer
                        and s.covered_since is not null
                    """)
    abstract List<NamingRow> covering(Collection<String> serials, String customer);

    /** Returns the customers whose contracts name a serial number, or named it. */
    @Query("select distinct customer_id from contract_serial where serial = :serial")
    abstract List<String> customers(String serial);

    /**
     * Returns the serial numbers that contracts of a customer name, or named.
     *
     * @param folded a serial number in lower case
     */
    @Query(
            """
            select distinct serial from contract_serial
            where folded_serial = :folded and customer_id = :customer
            """)
    abstract List<String> spellings(String folded, String customer);

    /** Returns the versions that a query of {@link VersionRow#COLUMNS} finds. */
    @Connectable(readOnly = true)
    List<VersionRow> found(Select query) {
        return query.read(operations, VersionRow::read);
    }
}
