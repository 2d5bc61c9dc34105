package org.expedite.persistence.migrations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Fixture;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.cases.CaseRows;
import org.expedite.persistence.cases.JdbcCases;
import org.expedite.persistence.registry.RegistryDatabaseTest;
import org.expedite.persistence.timeline.CaseEventRows;
import org.expedite.persistence.timeline.CaseWordRows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The migrations take the activity of customers and the end of existing cases from their events.
 */
class FillCaseTimesTest extends RegistryDatabaseTest {
    private static final Instant NOON = Instant.parse("2026-06-15T12:00:00.123456Z");

    private final JdbcCases cases;

    FillCaseTimesTest(TestDatabase database) {
        super(database);
        cases =
                new JdbcCases(
                        database.bean(CaseRows.class),
                        database.bean(CaseEventRows.class),
                        database.bean(CaseWordRows.class),
                        database.transactions());
    }

    @Test
    void existing_cases_get_their_times_and_keep_them_when_it_is_repeated() {
        writer().appendAll(Fixture.facts().toArray(RegistryRecord[]::new));
        SupportCase withdrawn = opened(1, CaseStatus.WITHDRAWN);
        add(withdrawn, new CaseEvent.Resumed(by("ana", 1), null));
        add(withdrawn, new CaseEvent.Withdrawn(by("dan", 2), null));
        SupportCase worked = opened(2, CaseStatus.IN_PROGRESS);
        add(worked, new CaseEvent.Reopened(by("ana", 1), "Again.", CaseStatus.OPEN));
        add(worked, new CaseEvent.Overridden(by("engineer-l2", 3), level(), level(), "So."));
        SupportCase untouched = opened(3, CaseStatus.OPEN);

        for (int i = 0; i < 2; i++) {
            database.update(
                    "update support_case set last_customer_activity_at = null, ended_at = null");
            run("V065_2__fill_case_last_customer_activity");
            run("V066_2__fill_case_ended_at");

            assertThat(active(withdrawn)).isEqualTo(NOON.plusSeconds(2));
            assertThat(ended(withdrawn)).isEqualTo(NOON.plusSeconds(2));
            assertThat(active(worked)).isEqualTo(NOON.plusSeconds(1));
            assertThat(ended(worked)).isNull();
            assertThat(active(untouched)).isEqualTo(untouched.intake().openedAt());
        }
    }

    private Instant active(SupportCase supportCase) {
        return stored(supportCase).state().lastCustomerActivity();
    }

    private @Nullable Instant ended(SupportCase supportCase) {
        return stored(supportCase).state().endedAt();
    }

    private SupportCase stored(SupportCase supportCase) {
        return cases.find(supportCase.number()).orElseThrow();
    }

    private SupportCase opened(int count, CaseStatus status) {
        SupportCase listed =
                CaseExamples.listed(count, Acme.ACME.id(), status, Priority.P2, "L1", false);
        cases.save(CaseExamples.opening(listed));
        return listed;
    }

    private void add(SupportCase to, CaseEvent event) {
        SupportCase stored = stored(to);
        cases.save(new CaseChange(stored.version(), stored, List.of(event)));
    }

    private static CaseEvent.Origin by(String actor, int second) {
        return new CaseEvent.Origin(actor, NOON.plusSeconds(second));
    }

    private static TechnicalLevel level() {
        return new TechnicalLevel("L1");
    }

    /** Runs the one statement of a migration. */
    private void run(String migration) {
        String file = "/db/migration/" + migration + ".sql";
        try (InputStream sql =
                Objects.requireNonNull(FillCaseTimesTest.class.getResourceAsStream(file))) {
            database.update(new String(sql.readAllBytes(), UTF_8).replace(";\n", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
