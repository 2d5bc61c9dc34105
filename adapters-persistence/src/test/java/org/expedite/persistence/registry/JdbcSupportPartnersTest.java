package org.expedite.persistence.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.expedite.application.InMemoryStore;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.reassessment.InMemoryReassessments;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.application.registry.RecordLocks;
import org.expedite.application.registry.SupportPartners;
import org.expedite.application.registry.SupportPartnersContract;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.contracts.ContractRows;
import org.expedite.persistence.contracts.JdbcContracts;
import org.junit.jupiter.api.Test;

class JdbcSupportPartnersTest extends RegistryDatabaseTest implements SupportPartnersContract {

    private final JdbcSupportPartners supporters;

    JdbcSupportPartnersTest(TestDatabase database) {
        super(database);
        supporters = new JdbcSupportPartners(database.bean(SupportPartnerRows.class));
    }

    @Override
    public RecordLocks recordLocks() {
        return new JdbcRecordLocks(database.bean(RecordLockRows.class), database.settings().kind());
    }

    @Override
    public Contracts contracts() {
        return new JdbcContracts(database.bean(ContractRows.class));
    }

    @Override
    public SupportPartners supporters() {
        return supporters;
    }

    /** Implemented by another module, whose tests run this contract on database rows. */
    @Override
    public Reassessments reassessments() {
        return new InMemoryReassessments(new InMemoryStore());
    }

    @Test
    void a_call_is_one_statement() {
        writer().appendAll(
                        Fastnet.FASTNET,
                        Covers.via(Covers.direct("A", Acme.ACME), Fastnet.FASTNET));
        assertStatements(() -> supporters.supportedBy(Fastnet.FASTNET.id()));
    }

    private void assertStatements(Runnable work) {
        assertThat(database.statements().during(work)).hasSize(1);
    }
}
