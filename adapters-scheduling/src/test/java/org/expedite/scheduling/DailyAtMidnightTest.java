package org.expedite.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyAtMidnightTest {
    @ParameterizedTest(name = "begun {1} and done {2}: next {3}")
    @CsvSource({
        "UTC, 2026-06-19T00:00:00Z, 2026-06-19T00:05:00Z, 2026-06-20T00:00:00Z",
        "UTC, 2026-06-18T23:59:59.999999Z, 2026-06-19T00:05:00Z, 2026-06-19T00:00:00Z",
        "UTC, 2026-06-19T00:00:00Z, 2026-06-21T07:00:00Z, 2026-06-20T00:00:00Z",
        "Europe/Berlin, 2026-06-19T21:59:00Z, 2026-06-19T21:59:30Z, 2026-06-19T22:00:00Z",
        "Europe/Berlin, 2026-10-24T22:00:00Z, 2026-10-24T22:00:01Z, 2026-10-25T23:00:00Z",
        // That day has no midnight in Santiago: it begins at one o'clock.
        "America/Santiago, 2026-09-05T12:00:00Z, 2026-09-05T12:00:01Z, 2026-09-06T04:00:00Z"
    })
    void the_next_run_is_at_the_first_midnight_after_the_start(
            String zone, Instant begun, Instant done, Instant next) {
        ExecutionComplete complete =
                ExecutionComplete.success(
                        new Execution(begun, new TaskInstance<>("reassess-all", "recurring")),
                        begun,
                        done);
        assertThat(new DailyAtMidnight(ZoneId.of(zone)).getNextExecutionTime(complete))
                .isEqualTo(next);
    }
}
