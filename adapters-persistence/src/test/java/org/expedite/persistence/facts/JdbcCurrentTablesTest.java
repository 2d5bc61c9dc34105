package org.expedite.persistence.facts;

import org.expedite.application.contracts.ContractSerials;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.contracts.PastContracts;
import org.expedite.application.facts.Colleagues;
import org.expedite.application.facts.CurrentTablesContract;
import org.expedite.application.facts.Facts;
import org.expedite.application.facts.PastFacts;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.registry.RegistryDatabaseTest;

class JdbcCurrentTablesTest extends RegistryDatabaseTest implements CurrentTablesContract {
    JdbcCurrentTablesTest(TestDatabase database) {
        super(database);
    }

    @Override
    public Facts facts() {
        return ports().facts();
    }

    @Override
    public PastFacts pastFacts() {
        return ports().pastFacts();
    }

    @Override
    public Contracts contracts() {
        return ports().contracts();
    }

    @Override
    public PastContracts pastContracts() {
        return ports().pastContracts();
    }

    @Override
    public Colleagues colleagues() {
        return ports().colleagues();
    }

    @Override
    public ContractSerials contractSerials() {
        return ports().contractSerials();
    }
}
