package org.expedite.persistence.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.expedite.application.Walk;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.cases.CaseFilter;
import org.expedite.application.cases.CaseOrder;
import org.expedite.application.cases.CasePosition;
import org.expedite.application.cases.CaseWriter;
import org.expedite.application.cases.Cases;
import org.expedite.application.queues.Queues;
import org.expedite.application.queues.Waiting;
import org.expedite.domain.cases.Intake;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.queues.QueuePosition;
import org.expedite.domain.queues.WaitingCase;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.DefaultZone;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.queues.JdbcQueues;
import org.expedite.persistence.queues.QueueRows;
import org.expedite.persistence.timeline.CaseEventRows;
import org.expedite.persistence.timeline.CaseWordRows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages begin at the right position in any time zone of this process. */
class PositionsInZonesTest extends DatabaseTest {

    /** Berlin's and New York's clocks go forward over the first ones, and back over the others. */
    private static final List<Instant> INSTANTS =
            List.of(
                    Instant.parse("2026-03-08T06:59:59.999999Z"),
                    Instant.parse("2026-03-08T07:30:00Z"),
                    Instant.parse("2026-03-29T00:59:59.999999Z"),
                    Instant.parse("2026-03-29T01:30:00Z"),
                    Instant.parse("2026-03-29T02:30:00Z"),
                    Instant.parse("2026-10-25T00:30:00.000001Z"),
                    Instant.parse("2026-10-25T01:30:00.000001Z"),
                    Instant.parse("2026-11-01T05:30:00Z"),
                    Instant.parse("2026-11-01T06:30:00Z"));

    private final Cases cases;
    private final Queues queues;

    PositionsInZonesTest(TestDatabase database) {
        super(database);
        cases =
                new JdbcCases(
                        database.bean(CaseRows.class),
                        database.bean(CaseEventRows.class),
                        database.bean(CaseWordRows.class),
                        database.transactions());
        queues = new JdbcQueues(database.bean(QueueRows.class), database.transactions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu"})
    void paging_returns_each_case_once(String zoneOfThisProcess) {
        List<SupportCase> oldestFirst = openAll();
        try (DefaultZone zone = new DefaultZone()) {
            zone.set(zoneOfThisProcess);

            List<CasePosition> positions = oldestFirst.stream().map(CasePosition::of).toList();
            assertThat(walk(CaseOrder.OLDEST_FIRST)).containsExactlyElementsOf(positions);
            assertThat(walk(CaseOrder.NEWEST_FIRST))
                    .containsExactlyElementsOf(positions.reversed());
            List<QueuePosition> waiting = oldestFirst.stream().map(QueuePosition::of).toList();
            assertThat(walkThroughQueue()).containsExactlyElementsOf(waiting);
        }
    }

    private List<QueuePosition> walkThroughQueue() {
        return Walk.through(
                1,
                after ->
                        queues.page(Waiting.L1, after, 1).stream()
                                .map(WaitingCase::position)
                                .toList());
    }

    private List<CasePosition> walk(CaseOrder order) {
        return Walk.through(
                1,
                after ->
                        cases.page(CaseFilter.ALL, order, after, 1).stream()
                                .map(CasePosition::of)
                                .toList());
    }

    private List<SupportCase> openAll() {
        List<SupportCase> opened = new ArrayList<>();
        for (Instant at : INSTANTS) {
            opened.add(openedAndWaitingSince(at, opened.size() + 1));
        }
        new CaseWriter(cases, database.unitOfWork()).open(opened.toArray(SupportCase[]::new));
        return opened;
    }

    private static SupportCase openedAndWaitingSince(Instant at, int count) {
        long microseconds = ChronoUnit.MICROS.between(CaseExamples.OPENED_AT, at);
        SupportCase waiting = Waiting.since(microseconds).of(count);
        Intake intake = waiting.intake();
        return CaseExamples.with(
                waiting,
                new Intake(
                        intake.channel(),
                        at,
                        intake.openedBy(),
                        intake.organization(),
                        intake.requester(),
                        intake.proposedPriority()));
    }
}
