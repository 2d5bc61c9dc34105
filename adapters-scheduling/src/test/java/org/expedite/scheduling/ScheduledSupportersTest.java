package org.expedite.scheduling;

import org.expedite.application.reassessment.Reassessments;
import org.expedite.application.registry.Supporters;
import org.expedite.application.registry.SupportersContract;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.registry.JdbcSupporters;
import org.expedite.persistence.registry.RegistryDatabaseTest;
import org.expedite.persistence.registry.SupporterRows;

/** The locks of supporters also hold if requests for reassessments are rows of the database. */
class ScheduledSupportersTest extends RegistryDatabaseTest implements SupportersContract {

    ScheduledSupportersTest(TestDatabase database) {
        super(database);
    }

    @Override
    public Supporters supporters() {
        return new JdbcSupporters(database.bean(SupporterRows.class));
    }

    @Override
    public Reassessments reassessments() {
        return new JdbcReassessments(database.bean(ScheduledTaskRows.class));
    }
}
