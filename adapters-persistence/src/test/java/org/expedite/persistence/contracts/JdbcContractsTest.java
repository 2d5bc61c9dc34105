package org.expedite.persistence.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.expedite.application.UnitOfWork;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.contracts.ContractsContract;
import org.expedite.application.examples.Acme;
import org.expedite.application.registry.Registry;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.registry.JdbcRegistry;
import org.expedite.persistence.registry.ReferenceRows;
import org.expedite.persistence.registry.RegistryRows;
import org.junit.jupiter.api.Test;

class JdbcContractsTest extends DatabaseTest implements ContractsContract {

    private final JdbcContracts contracts;
    private final JdbcRegistry registry;

    JdbcContractsTest(TestDatabase database) {
        super(database);
        contracts = new JdbcContracts(database.bean(ContractRows.class));
        registry =
                new JdbcRegistry(
                        database.bean(RegistryRows.class), database.bean(ReferenceRows.class));
    }

    @Override
    public Contracts contracts() {
        return contracts;
    }

    @Override
    public Registry registry() {
        return registry;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @Test
    void aLookUpIsOneStatement() {
        assertThat(database.statements().during(() -> contracts.naming(Acme.JN1.serial())))
                .hasSize(1);
    }
}
