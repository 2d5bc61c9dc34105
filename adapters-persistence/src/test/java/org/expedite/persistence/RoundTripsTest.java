package org.expedite.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.timeline.Visibility;
import org.expedite.persistence.timeline.CaseEventRow;
import org.expedite.persistence.timeline.CaseEventRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Counts all requests to a MySQL server, including those that the driver adds. */
@Isolated("counts all statements of the server")
class RoundTripsTest {

    private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");
    private static final int TIMES = 5;

    private final TestDatabase database = new TestDatabase(TestDatabase.Kind.MYSQL);
    private final SampleEscalationRows rows = database.bean(SampleEscalationRows.class);

    @BeforeEach
    void aRow() {
        rows.save(SampleEscalationRow.of("1", AT));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_read_is_one_round_trip() {
        assertThat(questions(() -> rows.findById("1"))).isEqualTo(1);
    }

    @Test
    void a_unit_of_work_adds_its_commit() {
        assertThat(
                        questions(
                                () ->
                                        database.unitOfWork()
                                                .run(
                                                        () -> {
                                                            rows.findById("1");
                                                            return rows.findById("2");
                                                        })))
                .isEqualTo(2 + 1);
    }

    @Test
    void many_rows_are_saved_in_one_round_trip() {
        assertThat(
                        questions(
                                () -> {
                                    rows.saveAll(hundredRows());
                                    rows.deleteAll();
                                }))
                .isEqualTo(1 + 1);
    }

    @Test
    void events_are_inserted_by_statements_that_are_prepared_once() {
        CaseEventRows events = database.bean(CaseEventRows.class);
        AtomicInteger version = new AtomicInteger();
        Runnable one = () -> events.insert(events(version.incrementAndGet(), 1));
        Runnable three = () -> events.insert(events(version.incrementAndGet(), 3));
        one.run();
        three.run();

        assertThat(counted("Com_stmt_prepare", one)).isZero();
        assertThat(counted("Com_stmt_prepare", three)).isZero();
        assertThat(counted("Questions", one)).isEqualTo(1);
        assertThat(counted("Questions", three)).isEqualTo(1);
    }

    private static List<CaseEventRow> events(int version, int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        ordinal ->
                                new CaseEventRow(
                                        "2026-0101-000001",
                                        version,
                                        ordinal,
                                        AT,
                                        "ana",
                                        CaseEvent.Type.OPENED,
                                        "{}",
                                        Visibility.PUBLIC,
                                        null))
                .toList();
    }

    private static List<SampleEscalationRow> hundredRows() {
        return IntStream.range(100, 200)
                .mapToObj(i -> SampleEscalationRow.of(Integer.toString(i), AT))
                .toList();
    }

    private long questions(Runnable work) {
        return counted("Questions", work);
    }

    /**
     * Returns the minimum of several measurements, since the pool sends requests now and then too.
     */
    private long counted(String what, Runnable work) {
        return LongStream.range(0, TIMES).map(_ -> difference(what, work)).min().orElseThrow()
                - LongStream.range(0, TIMES)
                        .map(_ -> difference(what, () -> {}))
                        .min()
                        .orElseThrow();
    }

    private long difference(String what, Runnable work) {
        long before = counted(what);
        work.run();
        return counted(what) - before;
    }

    private long counted(String what) {
        return database.inTransaction(
                connection -> {
                    try (Statement statement = connection.createStatement();
                            ResultSet row =
                                    statement.executeQuery(
                                            "show global status like '" + what + "'")) {
                        row.next();
                        return row.getLong(2);
                    }
                });
    }
}
