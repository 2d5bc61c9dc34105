package org.expedite.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.List;
import org.expedite.persistence.transactions.WriteConflict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Micronaut Data with the MySQL dialect behaves the same on both databases. */
class SqlTest extends DatabaseTest {

    private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");

    private final SampleEscalationRows rows;

    SqlTest(TestDatabase database) {
        super(database);
        rows = database.bean(SampleEscalationRows.class);
    }

    @BeforeEach
    void threeRows() {
        rows.saveAll(
                List.of(
                        SampleEscalationRow.of("1", AT),
                        SampleEscalationRow.of("2", AT),
                        SampleEscalationRow.of("3", AT)));
    }

    @Test
    void saves_and_finds() {
        SampleEscalationRow row =
                new SampleEscalationRow(
                        "x", "2026-0101-000001", "PRIORITY", AT, "ana", "GRANTED", "{\"a\":1}");

        rows.save(row);

        assertThat(rows.findById("x")).contains(row);
        assertThat(rows.findById("X")).isEmpty();
    }

    @Test
    void updates_rows() {
        SampleEscalationRow row =
                new SampleEscalationRow(
                        "1", "2026-0101-000002", "PRIORITY", AT, "ana", "NOT_ELIGIBLE", "{}");

        rows.update(row);

        assertThat(rows.findById("1")).contains(row);
    }

    @Test
    void rejects_a_duplicate() {
        assertThatThrownBy(() -> rows.save(SampleEscalationRow.of("1", AT)))
                .isInstanceOf(DataAccessException.class)
                .hasCauseInstanceOf(SQLIntegrityConstraintViolationException.class)
                .satisfies(failure -> assertThat(WriteConflict.isBehind(failure)).isFalse());
    }

    @Test
    void pages_by_key() {
        assertThat(rows.page("2026-0101-000001", null, 2))
                .extracting(SampleEscalationRow::escalationId)
                .containsExactly("1", "2");
        assertThat(rows.page("2026-0101-000001", "2", 2))
                .extracting(SampleEscalationRow::escalationId)
                .containsExactly("3");
    }

    @Test
    void unites_queries() {
        rows.countUp("TEST", "3");

        assertThat(rows.of(List.of("1", "2"), "TEST"))
                .extracting(SampleEscalationRow::escalationId, SampleEscalationRow::outcome)
                .containsExactlyInAnyOrder(
                        tuple("1", "GRANTED"), tuple("2", "GRANTED"), tuple("3", "TEST"));
    }

    @Test
    void inserts_or_increments() {
        rows.countUp("TEST", "a");
        rows.countUp("TEST", "a");

        assertThat(database.query("select version from registry_head")).containsExactly("2");
    }

    @Test
    void returns_how_many_rows_an_update_matched() {
        rows.countUp("TEST", "a");

        assertThat(rows.advance("a", 2)).isOne();
        assertThat(rows.advance("a", 2)).isZero();
    }
}
