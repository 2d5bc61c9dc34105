package org.expedite.scheduling;

import java.util.List;
import org.expedite.application.upkeep.OwnerChecks;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.registry.RecordVersion;

/**
 * Requests for checks of owners as rows, which {@link BackgroundJobs} processes. Each call is one
 * statement in the open transaction.
 */
public final class JdbcOwnerChecks implements OwnerChecks {
    private final ScheduledTaskRows rows;

    /** Creates the requests in one database. */
    public JdbcOwnerChecks(ScheduledTaskRows rows) {
        this.rows = rows;
    }

    @Override
    public void request(RecordVersion<Engineer> because) {
        rows.addAll(
                List.of(
                        new ScheduledTaskRow(
                                BackgroundJobs.CHECK_OWNER,
                                instance(because.record().id(), because.version()),
                                because.recordedAt())));
    }

    /** Returns, for example, {@code engineer-l1 3}, caused by the third version of that record. */
    private static String instance(EngineerId engineer, int version) {
        return engineer + " " + version;
    }

    /** Returns the engineer whose cases are to be checked. */
    static EngineerId engineer(String instance) {
        return new EngineerId(instance.substring(0, instance.indexOf(' ')));
    }
}
