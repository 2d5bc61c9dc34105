package org.expedite.scheduling;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.expedite.application.cases.Cases;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.engineers.Engineers;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fixture;
import org.expedite.application.facts.Colleagues;
import org.expedite.application.facts.Facts;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.application.registry.PersonIds;
import org.expedite.application.registry.RecordLocks;
import org.expedite.application.registry.SupportPartners;
import org.expedite.application.upkeep.AutoClosableCases;
import org.expedite.application.upkeep.AutoCloseDesk;
import org.expedite.application.upkeep.OwnedCases;
import org.expedite.application.upkeep.OwnerCheckDesk;
import org.expedite.application.upkeep.OwnerChecks;
import org.expedite.application.upkeep.ReassessmentDesk;
import org.expedite.application.upkeep.UpkeepNodes;
import org.expedite.application.upkeep.UpkeepScheduler;
import org.expedite.application.upkeep.UpkeepSchedulerContract;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.persistence.DatabasePorts;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.registry.RegistryDatabaseTest;
import org.junit.jupiter.api.Test;

/** The contract, and behaviour that is visible only in rows. */
class BackgroundJobsTest extends RegistryDatabaseTest implements UpkeepSchedulerContract {
    private static final Duration POLLING = Duration.ofMillis(20);

    private final DatabasePorts ports;

    BackgroundJobsTest(TestDatabase database) {
        super(database);
        ports = new DatabasePorts(database);
    }

    @Override
    public UpkeepScheduler node(
            ReassessmentDesk reassessments,
            OwnerCheckDesk ownerChecks,
            AutoCloseDesk autoClose,
            ZoneId zone,
            Clock clock) {
        return new BackgroundJobs(
                database.bean(DataSource.class),
                database.bean(ScheduledTaskRows.class),
                database.settings().kind().dialect(),
                reassessments,
                ownerChecks,
                autoClose,
                POLLING,
                zone,
                clock);
    }

    @Override
    public boolean hasNoRequests() {
        return database.query(
                        "select task_name from scheduled_tasks where task_name in (?, ?, ?)",
                        BackgroundJobs.CHECK_OWNER,
                        BackgroundJobs.REASSESS_ORGANIZATION,
                        BackgroundJobs.REASSESS_CASE)
                .isEmpty();
    }

    @Override
    public Reassessments reassessments() {
        return new JdbcReassessments(database.bean(ScheduledTaskRows.class));
    }

    @Override
    public OwnerChecks ownerChecks() {
        return new JdbcOwnerChecks(database.bean(ScheduledTaskRows.class));
    }

    @Override
    public OwnedCases ownedCases() {
        return ports.ownedCases();
    }

    @Override
    public Engineers engineers() {
        return ports.engineers();
    }

    @Override
    public PersonIds personIds() {
        return ports.personIds();
    }

    @Override
    public Cases cases() {
        return ports.cases();
    }

    @Override
    public AutoClosableCases autoClosableCases() {
        return ports.autoClosableCases();
    }

    @Override
    public Colleagues colleagues() {
        return ports.colleagues();
    }

    @Override
    public Contracts contracts() {
        return ports.contracts();
    }

    @Override
    public Facts facts() {
        return ports.facts();
    }

    @Override
    public RecordLocks recordLocks() {
        return ports.recordLocks();
    }

    @Override
    public SupportPartners supporters() {
        return ports.supporters();
    }

    @Test
    void a_failed_reassessment_is_retried() {
        try (UpkeepNodes nodes = new UpkeepNodes(this)) {
            List<CaseNumber> numbers = nodes.waiting(1);
            String details = database.query("select details from support_case").getFirst();
            database.update("update support_case set details = 'unreadable'");
            nodes.start(2);
            nodes.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
            nodes.eventually(
                    () ->
                            !database.query(
                                            """
                                            select task_instance from scheduled_tasks
                                            where consecutive_failures = 1 and not picked
                                            """)
                                    .isEmpty());

            database.update("update support_case set details = ?", details);
            nodes.clock().set(Fixture.NOW.plusSeconds(60));
            nodes.eventually(() -> nodes.allIn(numbers, CaseStatus.OPEN));
            nodes.wasReleasedOnce(numbers.getFirst());
        }
    }

    @Test
    void another_node_takes_the_reassessment_of_a_dead_node() {
        try (UpkeepNodes nodes = new UpkeepNodes(this)) {
            List<CaseNumber> numbers = nodes.waiting(1);
            nodes.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
            database.update(
                    """
                    update scheduled_tasks
                    set picked = true, picked_by = 'gone', last_heartbeat = ?
                    """,
                    Timestamp.from(Fixture.NOW));
            nodes.clock()
                    .set(
                            Fixture.NOW.plus(
                                    BackgroundJobs.HEARTBEAT.multipliedBy(
                                            BackgroundJobs.MISSED_HEARTBEATS + 1L)));
            nodes.start(2);
            nodes.eventually(() -> nodes.allIn(numbers, CaseStatus.OPEN));
            nodes.wasReleasedOnce(numbers.getFirst());
        }
    }
}
