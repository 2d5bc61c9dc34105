package org.expedite.persistence.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.expedite.application.contracts.Contracts;
import org.expedite.application.contracts.ContractsContract;
import org.expedite.application.examples.Acme;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.registry.RegistryDatabaseTest;
import org.junit.jupiter.api.Test;

class JdbcContractsTest extends RegistryDatabaseTest implements ContractsContract {

    private final JdbcContracts contracts;

    JdbcContractsTest(TestDatabase database) {
        super(database);
        contracts = new JdbcContracts(database.bean(ContractRows.class));
    }

    @Override
    public Contracts contracts() {
        return contracts;
    }

    @Test
    void a_look_up_is_one_statement() {
        assertThat(
                        database.statements()
                                .during(() -> contracts.naming(Acme.JN1.serial(), CUSTOMERS)))
                .hasSize(1);
    }
}
