package org.expedite.scheduling;

import org.expedite.application.contracts.Contracts;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.application.registry.RecordLocks;
import org.expedite.application.registry.SupportPartners;
import org.expedite.application.registry.SupportPartnersContract;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.contracts.ContractRows;
import org.expedite.persistence.contracts.JdbcContracts;
import org.expedite.persistence.registry.JdbcRecordLocks;
import org.expedite.persistence.registry.JdbcSupportPartners;
import org.expedite.persistence.registry.RecordLockRows;
import org.expedite.persistence.registry.RegistryDatabaseTest;
import org.expedite.persistence.registry.SupportPartnerRows;

/** The locks of support partners also work if requested reassessments are rows of the database. */
class ScheduledSupportPartnersTest extends RegistryDatabaseTest implements SupportPartnersContract {

    ScheduledSupportPartnersTest(TestDatabase database) {
        super(database);
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
        return new JdbcSupportPartners(database.bean(SupportPartnerRows.class));
    }

    @Override
    public Reassessments reassessments() {
        return new JdbcReassessments(database.bean(ScheduledTaskRows.class));
    }
}
