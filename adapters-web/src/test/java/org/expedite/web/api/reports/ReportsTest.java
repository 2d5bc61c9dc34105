package org.expedite.web.api.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.SettableClock;
import org.expedite.application.escalation.DecisionExamples;
import org.expedite.application.examples.Fixture;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.junit.jupiter.api.Test;

/** Reports as JSON and as CSV. */
@MicronautTest(transactional = false)
class ReportsTest {
    private static final String ESCALATIONS = "/v1/reports/escalations";
    private static final String QUEUES = "/v1/reports/queues";

    @Inject ApiClient api;
    @Inject InMemoryPorts ports;
    @Inject SettableClock clock;

    @Test
    void decisions_are_counted_in_groups() {
        add(1, "2026-06-01T12:00:00Z", Outcome.GRANTED, "acme");
        add(2, "2026-06-15T11:59:59Z", Outcome.NOT_ELIGIBLE, "acme", Rule.CERTIFIED_FOR_PRODUCT);

        Answer report = get("duty-manager", ESCALATIONS);

        assertThat(report.status()).isEqualTo(200);
        assertThat(report.header("Content-Type")).isEqualTo("application/json");
        assertThat(report.namesAt(""))
                .containsExactly("from_at", "to_at", "group_by", "items", "complete");
        assertThat(report.at("/from_at")).isEqualTo("2026-05-16T00:00:00Z");
        assertThat(report.at("/to_at")).isEqualTo("2026-06-15T12:00:00Z");
        assertThat(report.at("/group_by")).isEqualTo("outcome");
        assertThat(report.json().get("items").toString())
                .isEqualTo(
                        "[{\"group\":\"NOT_ELIGIBLE\",\"requests\":1,\"granted\":0,\"not_granted\":1},"
                            + "{\"group\":\"GRANTED\",\"requests\":1,\"granted\":1,\"not_granted\":0}]");
        assertThat(report.at("/complete")).isEqualTo("true");
        for (String grouping :
                List.of("outcome", "failed_rule", "product_line", "level", "organization", "day")) {
            assertThat(get("admin", ESCALATIONS + "?group_by=" + grouping).at("/group_by"))
                    .isEqualTo(grouping);
        }
        assertThat(
                        get(
                                        "duty-manager",
                                        ESCALATIONS + "?group_by=day&from=2026-06-01&to=2026-06-01")
                                .json()
                                .get("items")
                                .toString())
                .isEqualTo(
                        "[{\"group\":\"2026-06-01\",\"requests\":1,\"granted\":1,\"not_granted\":0}]");
        assertThat(
                        get(
                                        "duty-manager",
                                        ESCALATIONS
                                                + "?from=2026-06-15T11:00:00Z&to=2026-06-15T11:59:59Z")
                                .json()
                                .get("items")
                                .size())
                .as("an end in time is not included")
                .isEqualTo(0);
    }

    @Test
    void csv_is_chosen_by_accept_or_format() {
        add(1, "2026-06-01T12:00:00Z", Outcome.GRANTED, "globex");
        add(2, "2026-06-01T12:00:00Z", Outcome.GRANTED, "initech");
        add(3, "2026-06-01T12:00:00Z", Outcome.NOT_COVERED, "acme-1");
        String path = ESCALATIONS + "?group_by=organization";
        String expected =
                lines(
                        "organization,requests,granted,not_granted",
                        "acme-1,1,0,1",
                        "globex,1,1,0",
                        "initech,1,1,0");

        Answer byFormat = get("duty-manager", path + "&format=csv");
        assertThat(byFormat.raw().body()).isEqualTo(expected);
        assertThat(byFormat.header("Content-Type")).isEqualTo("text/csv;charset=utf-8");
        assertThat(byFormat.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"escalations-by-organization.csv\"");
        assertThat(accepting("text/csv", path).raw().body()).isEqualTo(expected);
        assertThat(accepting("application/json, text/csv;q=0.5", path).at("/complete"))
                .isEqualTo("true");
        assertThat(accepting("text/csv", path + "&format=json").at("/complete")).isEqualTo("true");
        assertThat(accepting("image/png", path).status()).isEqualTo(406);
        assertThat(
                        get("duty-manager", ESCALATIONS + "?group_by=failed_rule&format=csv")
                                .raw()
                                .body())
                .as("no rule failed")
                .isEqualTo("failed_rule,requests,granted,not_granted\r\n,3,2,1\r\n");
    }

    @Test
    void waiting_cases_are_counted_with_their_age() {
        api.as("ana").opens("P1");
        clock.set(Fixture.NOW.plus(Duration.ofMinutes(90)));
        api.as("ana").opens("P1");

        Answer report = get("duty-manager", QUEUES);

        assertThat(report.namesAt("")).containsExactly("as_of_at", "items");
        assertThat(report.at("/as_of_at")).isEqualTo("2026-06-15T13:30:00Z");
        assertThat(report.json().get("items").toString())
                .isEqualTo(
                        "[{\"level\":\"L1\",\"priority\":\"P1\",\"waiting\":2,\"expedited\":0,"
                            + "\"oldest_since_at\":\"2026-06-15T12:00:00Z\",\"oldest_wait\":\"PT1H30M\","
                            + "\"under_one_hour\":1,\"under_four_hours\":1,\"under_one_day\":0,"
                            + "\"one_day_or_more\":0}]");
        assertThat(get("admin", QUEUES + "?format=csv").raw().body())
                .isEqualTo(
                        lines(
                                "level,priority,waiting,expedited,oldest_since_at,oldest_wait,"
                                    + "under_one_hour,under_four_hours,under_one_day,one_day_or_more",
                                "L1,P1,2,0,2026-06-15T12:00:00Z,PT1H30M,1,1,0,0"));
    }

    @Test
    void periods_and_names_that_cannot_be_read_are_rejected_with_their_parameter() {
        for (String query :
                List.of(
                        "from=yesterday&code=INVALID_TIME",
                        "to=2026-13-01&code=INVALID_TIME",
                        "from=0000-01-01&code=INVALID_TIME",
                        "to=9999-12-31&code=INVALID_TIME",
                        "from=%2B12026-01-01T00:00:00Z&code=INVALID_TIME",
                        "to=2026-02-30&code=INVALID_TIME",
                        "from=2026-06-16&code=END_BEFORE_START",
                        "from=2024-01-01&code=PERIOD_TOO_LONG",
                        "group_by=OUTCOME&code=UNKNOWN_VALUE",
                        "format=xml&code=UNKNOWN_VALUE",
                        "from=" + "2".repeat(41) + "&code=TOO_LONG",
                        "since=2026-01-01&code=UNKNOWN_PARAMETER")) {
            String[] parts = query.split("&code=", 2);
            Answer rejected = get("duty-manager", ESCALATIONS + "?" + parts[0]);
            assertThat(rejected.status()).as(query).isEqualTo(400);
            assertThat(rejected.at("/errors/0/code")).as(query).isEqualTo(parts[1]);
        }
        assertThat(get("duty-manager", QUEUES + "?from=2026-06-01").status()).isEqualTo(400);
    }

    @Test
    void other_roles_get_no_numbers() {
        for (String path : List.of(ESCALATIONS, QUEUES)) {
            for (String who : List.of("ana", "engineer-l1", "registrar")) {
                assertThat(get(who, path).status()).as(who).isEqualTo(403);
            }
            assertThat(api.anonymous().get(path).status()).isEqualTo(401);
        }
    }

    private Answer get(String who, String path) {
        return api.as(who).get(path);
    }

    private Answer accepting(String types, String path) {
        return api.as("duty-manager").send("GET", path, "", "Accept", types);
    }

    private void add(long count, String at, Outcome outcome, String organization, Rule... failed) {
        ports.unitOfWork()
                .run(
                        () -> {
                            ports.escalations()
                                    .add(
                                            DecisionExamples.counted(
                                                    count,
                                                    Instant.parse(at),
                                                    outcome,
                                                    "L1",
                                                    new OrganizationId(organization),
                                                    new ProductLineCode("M_SERIES"),
                                                    Set.of(failed)));
                            return count;
                        });
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }
}
