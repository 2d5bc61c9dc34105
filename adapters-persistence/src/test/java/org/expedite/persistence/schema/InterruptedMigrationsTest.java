package org.expedite.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.expedite.persistence.MigratedDatabases;
import org.expedite.persistence.RealMySql;
import org.expedite.persistence.database.DatabaseSettings;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Every migration fails once, and dies after each of its changes and commits. Each time the next
 * start continues. Dying before a change leaves the same as dying after the change before it.
 */
@Order(1)
class InterruptedMigrationsTest {
    /** Before the first migration: only the history is created. */
    private static final String NOTHING = "0?";

    private static final int MOST_POINTS = 50;

    private static final String HISTORY =
            "select concat(version, ' ', success) from flyway_schema_history"
                    + " where version is not null order by installed_rank";

    /** Rows of the time before a migration that reads or changes rows. */
    private static final Map<String, String> ROWS_BEFORE =
            Map.of(
                    "010",
                    """
                    insert into support_case (number, version, status, priority, proposed_priority,
                        priority_corrected, technical_level, expedited, grant_pending, channel,
                        opened_at, waiting_since_at, organization_id, opened_by_id, synopsis,
                        follow_up, details)
                    values ('2026-0601-000001', 1, 'OPEN', 'P1', 'P1', false, 'L1', false, false,
                        'WEB', '2026-06-01 12:00:00', '2026-06-01 12:00:00', 'acme', 'ana',
                        'Both routing engines reset', 'EMAIL',
                        '{"assistance":{"outcome":"DIRECT"},"diagnostics":[]}')
                    """,
                    "016",
                    """
                    insert into decision (decision_id, case_number, decided_at, outcome, body)
                    values ('d1', '2026-0601-000001', '2026-06-01 12:00:00', 'NOT_ELIGIBLE',
                        '{"from_level":"L1","findings":[{"rule":"PRIORITY_QUALIFIES",\
                    "verdict":"FAILED","evidence":[]}]}')
                    """,
                    "051",
                    """
                    insert into registry_version (kind, id, version, recorded_at, recorded_by, body)
                    values ('CONTACT', 'ana', 1, '2026-06-01 12:00:00', 'rita',
                        '{"name":"Ana","email":"ana@acme.example","phones":["+14085550101"],\
                    "country":"US","employments":[]}')
                    """);

    /** Queries right after such a migration. */
    private static final Map<String, String> QUERIES_AFTER =
            Map.of(
                    "008", "select next_number from case_number_block",
                    "010", "select waiting_level from support_case",
                    "016", "select escalation_id from escalation",
                    "077", "select distinct case_number from case_word",
                    "051", "select address from contact_address order by means",
                    "131", "select concat(from_level, ' ', failed_rules) from escalation");

    private static final Map<String, List<String>> ROWS_AFTER =
            Map.of(
                    "008", List.of("1"),
                    "010", List.of("L1"),
                    "016", List.of("d1"),
                    "077", List.of("2026-0601-000001"),
                    "051", List.of("ana@acme.example", "+14085550101"),
                    "131", List.of("L1 PRIORITY_QUALIFIES"));

    private record Target(DatabaseSettings settings, DataSource source) {
        static Target of(DatabaseSettings settings) {
            return new Target(settings, MigratedDatabases.source(settings));
        }

        static Target onMySql(RealMySql.Database database) {
            return of(DatabaseSettings.at(database.url(), database.user(), database.password(), 1));
        }

        static Target inMemory() {
            return of(DatabaseSettings.at("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "", 1));
        }

        void migrate(DataSource by, String version) {
            MigratedDatabases.migrate(settings, by, version);
        }

        void execute(String sql) throws SQLException {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        List<String> rows(String sql) throws SQLException {
            List<String> rows = new ArrayList<>();
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery(sql)) {
                while (found.next()) {
                    rows.add(found.getString(1));
                }
            }
            return rows;
        }
    }

    @Test
    void continue_at_the_next_start_on_mysql() throws SQLException {
        try (RealMySql.Database interrupted = RealMySql.server().newDatabase();
                RealMySql.Database whole = RealMySql.server().newDatabase()) {
            expectToContinue(Target.onMySql(interrupted), Target.onMySql(whole));
        }
    }

    @Test
    void continue_at_the_next_start_on_h2() throws SQLException {
        Target interrupted = Target.inMemory();
        Target whole = Target.inMemory();
        try (Connection _ = interrupted.source().getConnection();
                Connection _ = whole.source().getConnection()) {
            expectToContinue(interrupted, whole);
        }
    }

    private static void expectToContinue(Target interrupted, Target whole) throws SQLException {
        whole.migrate(whole.source(), MigratedDatabases.LATEST);
        List<String> history = whole.rows(HISTORY);
        assertThat(history).hasSizeGreaterThan(30);
        dieAtEachPoint(interrupted, NOTHING);
        for (String migration : history) {
            String version = migration.split(" ", 2)[0];
            if (ROWS_BEFORE.containsKey(version)) {
                interrupted.execute(ROWS_BEFORE.get(version));
            }
            failOnce(interrupted, version);
            dieAtEachPoint(interrupted, version);
            if (QUERIES_AFTER.containsKey(version)) {
                assertThat(interrupted.rows(QUERIES_AFTER.get(version)))
                        .as("rows after %s", version)
                        .isEqualTo(ROWS_AFTER.get(version));
            }
        }

        interrupted.migrate(interrupted.source(), MigratedDatabases.LATEST);

        assertThat(interrupted.rows(HISTORY)).isEqualTo(history);
    }

    private static void failOnce(Target target, String version) {
        InterruptedSource failing = InterruptedSource.failing(target.source());
        assertThat(catchThrowable(() -> target.migrate(failing.source(), version)))
                .as("failed migration %s", version)
                .isNotNull();
    }

    /** Lets one run die at each point, until a run comes to its end. */
    private static void dieAtEachPoint(Target target, String version) {
        int point = 1;
        InterruptedSource dying;
        do {
            assertThat(point).as("points of %s", version).isLessThan(MOST_POINTS);
            InterruptedSource next = InterruptedSource.dyingAt(target.source(), point);
            Throwable end = catchThrowable(() -> target.migrate(next.source(), version));
            assertThat(end != null).as("%s: %s", version, end).isEqualTo(next.isOver());
            dying = next;
            point++;
        } while (dying.isOver());
    }
}
