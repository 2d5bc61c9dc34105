package org.expedite.scheduling;

import org.expedite.application.reassessment.Reassessments;
import org.expedite.application.registry.SupportPartners;
import org.expedite.application.registry.SupportPartnersContract;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.registry.JdbcSupportPartners;
import org.expedite.persistence.registry.RegistryDatabaseTest;
import org.expedite.persistence.registry.SupportPartnerRows;

/** The locks of support partners also work if requested reassessments are rows of the database. */
class ScheduledSupportPartnersTest extends RegistryDatabaseTest implements SupportPartnersContract {

    ScheduledSupportPartnersTest(TestDatabase database) {
        super(database);
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
