package org.expedite.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

class PendingReassessmentsTest extends DatabaseTest {
    private static final Instant NOW = Instant.parse("2026-06-15T12:00:00.123456Z");
    private static final String STARTED = "acme_1 CONTRACT C99 3";

    PendingReassessmentsTest(TestDatabase database) {
        super(database);
    }

    @Test
    void are_dropped_if_they_are_due_and_of_that_organization() {
        asked(BackgroundJobs.REASSESS_ORGANIZATION, STARTED, NOW, true);
        IntStream.range(0, 50).forEach(i -> askedOf("acme_1 ASSET S" + i + " 1", NOW));

        drop();

        assertThat(left()).containsExactly(STARTED);
    }

    @Test
    void stay_if_they_are_of_others_or_have_begun_or_are_due_later() {
        List<String> ofOthers =
                List.of(
                        "acme_ ASSET S1 1",
                        "acme_1.1 ASSET S1 1",
                        "acme_11 ASSET S1 1",
                        "acmeX1 ASSET S1 1",
                        "ACME_1 ASSET S1 1");
        ofOthers.forEach(instance -> askedOf(instance, NOW));
        askedOf("acme_1 ASSET LATER 1", NOW.plusNanos(1_000));
        asked(BackgroundJobs.REASSESS_ORGANIZATION, "acme_1 ASSET STARTED 1", NOW, true);
        asked(BackgroundJobs.REASSESS_CASE, "acme_1 ASSET CASE 1", NOW, false);

        drop();

        assertThat(left()).hasSize(ofOthers.size() + 3).containsAll(ofOthers);
    }

    private void drop() {
        new PendingReassessments(database.bean(ScheduledTaskRows.class)).drop(STARTED, NOW);
    }

    private void askedOf(String instance, Instant at) {
        asked(BackgroundJobs.REASSESS_ORGANIZATION, instance, at, false);
    }

    private void asked(String task, String instance, Instant at, boolean picked) {
        database.update(
                """
                insert into scheduled_tasks
                    (task_name, task_instance, execution_time, picked, version)
                values (?, ?, ?, ?, 1)
                """,
                task,
                instance,
                Timestamp.from(at),
                picked);
    }

    private List<String> left() {
        return database.query("select task_instance from scheduled_tasks");
    }
}
