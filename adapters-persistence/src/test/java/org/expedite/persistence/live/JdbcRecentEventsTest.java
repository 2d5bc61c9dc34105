package org.expedite.persistence.live;

import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.Cases;
import org.expedite.application.live.RecentEvents;
import org.expedite.application.live.RecentEventsContract;
import org.expedite.application.timeline.Timeline;
import org.expedite.persistence.DatabasePorts;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;

class JdbcRecentEventsTest extends DatabaseTest implements RecentEventsContract {
    private final DatabasePorts ports;

    JdbcRecentEventsTest(TestDatabase database) {
        super(database);
        ports = new DatabasePorts(database);
    }

    @Override
    public RecentEvents recentEvents() {
        return ports.recentEvents();
    }

    @Override
    public Cases cases() {
        return ports.cases();
    }

    @Override
    public Timeline timeline() {
        return ports.timeline();
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }
}
