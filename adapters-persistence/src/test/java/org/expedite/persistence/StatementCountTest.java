package org.expedite.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatementCountTest extends DatabaseTest {

    private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");

    private final SampleEscalationRows rows;

    StatementCountTest(TestDatabase database) {
        super(database);
        rows = database.bean(SampleEscalationRows.class);
    }

    @Test
    void counts_each_statement() {
        List<String> statements =
                database.statements()
                        .during(
                                () ->
                                        database.unitOfWork()
                                                .run(
                                                        () -> {
                                                            rows.save(
                                                                    SampleEscalationRow.of(
                                                                            "1", AT));
                                                            return rows.findById("1");
                                                        }));

        assertThat(statements).hasSize(2);
        assertThat(statements.getFirst()).startsWith("INSERT INTO `escalation`");
    }

    @Test
    void counts_a_batch_once() {
        assertThat(database.statements().during(() -> rows.saveAll(hundredRows()))).hasSize(1);
        assertThat(rows.count()).isEqualTo(100);
    }

    private static List<SampleEscalationRow> hundredRows() {
        return IntStream.range(0, 100)
                .mapToObj(i -> SampleEscalationRow.of(Integer.toString(i), AT))
                .toList();
    }
}
