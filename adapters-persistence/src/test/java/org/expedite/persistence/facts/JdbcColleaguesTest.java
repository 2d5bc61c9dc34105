package org.expedite.persistence.facts;

import org.expedite.application.facts.Colleagues;
import org.expedite.application.facts.ColleaguesContract;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.registry.RegistryDatabaseTest;

class JdbcColleaguesTest extends RegistryDatabaseTest implements ColleaguesContract {
    JdbcColleaguesTest(TestDatabase database) {
        super(database);
    }

    @Override
    public Colleagues colleagues() {
        return ports().colleagues();
    }
}
