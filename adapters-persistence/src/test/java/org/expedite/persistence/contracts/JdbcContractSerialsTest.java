package org.expedite.persistence.contracts;

import org.expedite.application.contracts.ContractSerials;
import org.expedite.application.contracts.ContractSerialsContract;
import org.expedite.application.contracts.Contracts;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.registry.RegistryDatabaseTest;

class JdbcContractSerialsTest extends RegistryDatabaseTest implements ContractSerialsContract {
    JdbcContractSerialsTest(TestDatabase database) {
        super(database);
    }

    @Override
    public ContractSerials contractSerials() {
        return ports().contractSerials();
    }

    @Override
    public Contracts contracts() {
        return ports().contracts();
    }
}
