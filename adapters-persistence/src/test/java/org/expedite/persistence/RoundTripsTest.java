package org.expedite.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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

    private static List<SampleEscalationRow> hundredRows() {
        return IntStream.range(100, 200)
                .mapToObj(i -> SampleEscalationRow.of(Integer.toString(i), AT))
                .toList();
    }

    /**
     * Returns the minimum of several measurements, since the pool sends requests now and then too.
     */
    private long questions(Runnable work) {
        return LongStream.range(0, TIMES).map(_ -> difference(work)).min().orElseThrow()
                - LongStream.range(0, TIMES).map(_ -> difference(() -> {})).min().orElseThrow();
    }

    private long difference(Runnable work) {
        long before = questions();
        work.run();
        return questions() - before;
    }

    private long questions() {
        return database.inTransaction(
                connection -> {
                    try (Statement statement = connection.createStatement();
                            ResultSet row =
                                    statement.executeQuery("show global status like 'Questions'")) {
                        row.next();
                        return row.getLong(2);
                    }
                });
    }
}
