package org.expedite.persistence.contracts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.contracts.Contracts;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;

/** Contracts among the registry's records in a database. Each call is one statement. */
public final class JdbcContracts implements Contracts {
    private final ContractRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcContracts(ContractRows rows) {
        this.rows = rows;
    }

    @Override
    public List<RecordVersion<SupportContract>> naming(
            SerialNumber serial, Set<OrganizationId> customers) {
        return customers.isEmpty()
                ? List.of()
                : rows.naming(serial.value(), values(customers)).stream()
                        .map(NamingRow::toContract)
                        .toList();
    }

    static Collection<String> values(Set<OrganizationId> customers) {
        return customers.stream().map(OrganizationId::value).toList();
    }

    @Override
    public Set<OrganizationId> customersNaming(SerialNumber serial) {
        return rows.customers(serial.value()).stream()
                .map(OrganizationId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<SerialNumber> spellings(SerialNumber written, OrganizationId customer) {
        return rows.spellings(written.folded(), customer.value()).stream()
                .map(SerialNumber::new)
                .collect(Collectors.toSet());
    }

    @Override
    public List<RecordVersion<SupportContract>> covering(
            Set<SerialNumber> serials, OrganizationId customer) {
        return serials.isEmpty()
                ? List.of()
                : rows
                        .covering(
                                serials.stream().map(SerialNumber::value).toList(),
                                customer.value())
                        .stream()
                        .collect(Collectors.groupingBy(NamingRow::id))
                        .values()
                        .stream()
                        .map(
                                found ->
                                        found.getFirst()
                                                .toContract(
                                                        found.stream()
                                                                .map(NamingRow::serial)
                                                                .toList()))
                        .toList();
    }
}
