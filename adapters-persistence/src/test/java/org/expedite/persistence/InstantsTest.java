package org.expedite.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An instant is stored in UTC, to the microsecond, whatever zone this process is in. */
class InstantsTest extends DatabaseTest {

    InstantsTest(TestDatabase database) {
        super(database);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01T00:00:00Z",
                "2026-07-01T12:34:56.789012Z",
                "2027-12-31T23:59:59.999999Z",
                // Berlin's and New York's clocks go forward: half past two does not exist there.
                "2026-03-29T00:59:59.999999Z",
                "2026-03-29T01:30:00Z",
                "2026-03-29T02:30:00Z",
                "2026-03-08T02:30:00Z",
                "2026-03-08T07:30:00Z",
                // They go back: half past two and half past one exist twice.
                "2026-10-25T00:30:00.000001Z",
                "2026-10-25T01:30:00.000001Z",
                "2026-10-25T02:30:00Z",
                "2026-11-01T05:30:00Z",
                "2026-11-01T06:30:00Z",
                "1969-12-31T23:59:59.999999Z",
                "2038-01-19T03:14:08Z",
                "9999-12-31T23:59:59.999999Z"
            })
    void does_not_shift(Instant instant) {
        SampleEscalationRows rows = database.bean(SampleEscalationRows.class);
        try (DefaultZone zone = new DefaultZone()) {
            for (String writer :
                    Set.of("UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu")) {
                zone.set(writer);
                rows.save(SampleEscalationRow.of(writer, instant));
            }
            for (String reader : Set.of("Asia/Tokyo", "Europe/Berlin", "America/New_York")) {
                zone.set(reader);
                assertThat(rows.findAll())
                        .extracting(SampleEscalationRow::madeAt)
                        .containsOnly(instant)
                        .hasSize(4);
            }
        }
        assertThat(database.query("select cast(made_at as char(26)) from escalation"))
                .allMatch(
                        text ->
                                text.startsWith(
                                        instant.toString().substring(0, 19).replace('T', ' ')));
    }
}
