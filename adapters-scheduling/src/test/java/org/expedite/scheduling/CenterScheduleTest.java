package org.expedite.scheduling;

import org.expedite.application.cases.Cases;
import org.expedite.application.cases.Facts;
import org.expedite.application.cases.ReassessmentDesk;
import org.expedite.application.cases.SilenceDesk;
import org.expedite.application.cases.SilentCases;
import org.expedite.application.cases.UpkeepNodes;
import org.expedite.application.cases.UpkeepScheduler;
import org.expedite.application.cases.UpkeepSchedulerContract;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.World;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.application.registry.Supporters;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.cases.CaseEventRows;
import org.expedite.persistence.cases.CaseRows;
import org.expedite.persistence.cases.CaseTextRows;
import org.expedite.persistence.cases.FactRows;
import org.expedite.persistence.cases.JdbcCases;
import org.expedite.persistence.cases.JdbcFacts;
import org.expedite.persistence.cases.JdbcSilentCases;
import org.expedite.persistence.contracts.ContractRows;
import org.expedite.persistence.contracts.JdbcContracts;
import org.expedite.persistence.registry.JdbcSupporters;
import org.expedite.persistence.registry.RegistryDatabaseTest;
import org.expedite.persistence.registry.SupporterRows;
import org.junit.jupiter.api.Test;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

import javax.sql.DataSource;

/** The contract, and what only the rows tell. */
class CenterScheduleTest extends RegistryDatabaseTest implements UpkeepSchedulerContract {
    private static final Duration POLLING = Duration.ofMillis(20);

    CenterScheduleTest(TestDatabase database) {
        super(database);
    }

    @Override
    public UpkeepScheduler node(
            ReassessmentDesk reassessments, SilenceDesk silence, ZoneId zone, Clock clock) {
        return new CenterSchedule(
                database.bean(DataSource.class),
                database.bean(ScheduledTaskRows.class),
                database.settings().kind().dialect(),
                reassessments,
                silence,
                POLLING,
                zone,
                clock);
    }

    @Override
    public boolean nothingIsAskedFor() {
        return database.query(
                        "select task_name from scheduled_tasks where task_name in (?, ?)",
                        CenterSchedule.REASSESS_ORGANIZATION,
                        CenterSchedule.REASSESS_CASE)
                .isEmpty();
    }

    @Override
    public Reassessments reassessments() {
        return new JdbcReassessments(database.bean(ScheduledTaskRows.class));
    }

    @Override
    public Cases cases() {
        return new JdbcCases(
                database.bean(CaseRows.class),
                database.bean(CaseEventRows.class),
                database.bean(CaseTextRows.class),
                database.settings().textSearch(),
                database.transactions());
    }

    @Override
    public SilentCases silentCases() {
        return new JdbcSilentCases(database.bean(CaseRows.class));
    }

    @Override
    public Contracts contracts() {
        return new JdbcContracts(database.bean(ContractRows.class));
    }

    @Override
    public Facts facts() {
        return new JdbcFacts(database.bean(FactRows.class));
    }

    @Override
    public Supporters supporters() {
        return new JdbcSupporters(database.bean(SupporterRows.class));
    }

    @Test
    void aLookThatFailedIsMadeAgain() {
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
            nodes.clock().set(World.NOW.plusSeconds(60));
            nodes.eventually(() -> nodes.allIn(numbers, CaseStatus.OPEN));
            nodes.wasReleasedOnce(numbers.getFirst());
        }
    }

    @Test
    void aLookWhoseNodeIsGoneIsMadeByAnother() {
        try (UpkeepNodes nodes = new UpkeepNodes(this)) {
            List<CaseNumber> numbers = nodes.waiting(1);
            nodes.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
            database.update(
                    """
                    update scheduled_tasks
                    set picked = true, picked_by = 'gone', last_heartbeat = ?
                    """,
                    Timestamp.from(World.NOW));
            nodes.clock()
                    .set(
                            World.NOW.plus(
                                    CenterSchedule.HEARTBEAT.multipliedBy(
                                            CenterSchedule.MISSED_HEARTBEATS + 1L)));
            nodes.start(2);
            nodes.eventually(() -> nodes.allIn(numbers, CaseStatus.OPEN));
            nodes.wasReleasedOnce(numbers.getFirst());
        }
    }
}
