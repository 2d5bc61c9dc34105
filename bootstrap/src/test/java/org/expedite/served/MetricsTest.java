package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.GenericArgument;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.persistence.StatementCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

@ParameterizedClass(name = "on {0}")
@ArgumentsSource(BothCenters.class)
class MetricsTest {
    /** Longer than a reading of the backlog is cached. */
    private static final Duration A_WHILE = Duration.ofSeconds(6);

    private static final String OPENED = "expedite_cases_opened_total";
    private static final String DECIDED = "expedite_decisions_total";
    private static final String FAILED = "expedite_rules_failed_total";

    private static final Set<String> OTHER_URIS =
            Set.of(
                    "root",
                    "NOT_FOUND",
                    "UNAUTHORIZED",
                    "BAD_REQUEST",
                    "UNMATCHED_URI",
                    "REDIRECTION");
    private static final Set<String> METHODS =
            Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "CUSTOM");

    private final Center center;

    MetricsTest(Center center) {
        this.center = center;
    }

    @Test
    void count_opened_cases_and_decisions_but_no_invalid_requests_or_dry_runs() {
        Scrape before = freshScrape();
        String first = open("ana", "WEB", "JN1", "P1");
        String second = open("dan", "WEB", "JN1", "P1");
        open("ana", "API", "JN10", "P2");
        open("ana", "API", "JN8", "P3");
        assertThat(post("ana", "/v1/cases", body("WEB", "JN1", "P9"))).isEqualTo(422);
        assertThat(post("ana", "/v1/cases", body("PHONE", "JN1", "P1"))).isEqualTo(422);
        assertThat(
                        post(
                                "ana",
                                "/v1/eligibility-checks",
                                Map.of("product", Map.of("serial", "JN1"), "priority", "P1")))
                .isEqualTo(200);
        assertThat(ask("ana", first)).isEqualTo("GRANTED");
        assertThat(ask("ana", first)).isEqualTo("ALREADY_GRANTED");
        assertThat(ask("dan", second)).isEqualTo("NOT_ELIGIBLE");

        assertThat(freshScrape().changes(before, name -> name.matches("expedite_.*_total\\{.*")))
                .containsOnly(
                        Map.entry(opened("DIRECT", "WEB", "P1"), 2.0),
                        Map.entry(opened("CONTACT_PARTNER", "API", "P2"), 1.0),
                        Map.entry(opened("NOT_COVERED", "API", "P3"), 1.0),
                        Map.entry(DECIDED + "{outcome=\"GRANTED\"}", 1.0),
                        Map.entry(DECIDED + "{outcome=\"ALREADY_GRANTED\"}", 1.0),
                        Map.entry(DECIDED + "{outcome=\"NOT_ELIGIBLE\"}", 1.0),
                        Map.entry(
                                FAILED
                                        + "{reason=\"NO_CERTIFICATION_IN_AREA\","
                                        + "rule=\"CERTIFIED_FOR_PRODUCT\"}",
                                1.0));
    }

    @Test
    void count_cases_claimed_from_queues_and_not_empty_queues() {
        open("ana", "WEB", "JN1", "P1");
        Scrape before = freshScrape();
        assertThat(claim("engineer-l1", "L1")).isEqualTo(201);
        assertThat(claim("engineer-l3", "L3")).isEqualTo(204);
        assertThat(claim("engineer-l1", "L3")).isEqualTo(403);

        assertThat(freshScrape().changes(before, name -> name.matches("expedite_.*_total\\{.*")))
                .containsOnly(Map.entry("expedite_cases_claimed_total{level=\"L1\"}", 1.0));
    }

    @Test
    void have_the_number_of_waiting_cases_and_the_age_of_the_oldest() {
        Scrape before = freshScrape();
        String granted = open("ana", "WEB", "JN1", "P2");
        open("dan", "WEB", "JN1", "P4");
        assertThat(ask("ana", granted)).isEqualTo("GRANTED");
        center.clock().set(center.clock().instant().plusSeconds(90));
        open("dan", "WEB", "JN1", "P4");
        Scrape after = freshScrape();

        assertThat(after.changes(before, name -> name.startsWith("expedite_queue_waiting")))
                .containsOnly(
                        Map.entry("expedite_queue_waiting{level=\"L1\",priority=\"P4\"}", 2.0),
                        Map.entry("expedite_queue_waiting{level=\"L2\",priority=\"P2\"}", 1.0));
        assertThat(age(after, "L1", "P4")).isEqualTo(90.0 + A_WHILE.toSeconds());
        assertThat(age(after, "L2", "P2")).isEqualTo(90.0 + A_WHILE.toSeconds());
        for (String level : List.of("L3", "ENGINEERING", "(other)")) {
            for (String priority : List.of("P1", "P2", "P3", "P4")) {
                assertThat(waiting(after, level, priority)).isZero();
                assertThat(age(after, level, priority)).isZero();
            }
        }
    }

    @Test
    void query_the_database_at_intervals_for_any_number_of_scrapes() {
        freshScrape();
        center.clock().set(center.clock().instant().plus(A_WHILE));

        List<String> sent =
                center.server()
                        .context()
                        .getBean(StatementCount.class)
                        .during(
                                () -> {
                                    for (int i = 0; i < 5; i++) {
                                        Scrape.of(center);
                                    }
                                });

        assertThat(sent).singleElement().asString().contains("from support_case");
    }

    @Test
    void omit_the_backlog_while_its_table_cannot_be_read() {
        execute("alter table support_case rename to gone");
        Scrape broken;
        try {
            broken = freshScrape();
        } finally {
            execute("alter table gone rename to support_case");
        }

        assertThat(waiting(broken, "L1", "P1")).isNaN();
        assertThat(age(broken, "L1", "P1")).isNaN();
        assertThat(broken.series()).containsKey(opened("DIRECT", "WEB", "P1"));
        assertThat(waiting(freshScrape(), "L3", "P1")).isZero();
    }

    @Test
    void have_a_bounded_number_of_labels_without_personal_data() {
        String number = open("ana", "WEB", "JN1", "P1");
        Client ana = center.as("ana");
        for (String path :
                List.of(
                        "/v1/cases/" + number,
                        "/v1/cases/2026-0101-999999",
                        "/v1/cases/ana@acme.example/escalations",
                        "/v1/nothing/ana@acme.example?token=demo-ana",
                        "/docs/ana@acme.example",
                        "/docs/start.js",
                        "/")) {
            ana.get(path);
            center.asNobody().get(path);
        }
        center.as("registrar").get("/v1/contacts/ana");
        center.as("registrar").put("/v1/assets/JN1", Map.of("model", "M320", "owner_id", "acme"));
        center.with("demo-nobody").get("/v1/cases");
        Scrape scrape = freshScrape();

        Set<String> templates =
                center.server()
                        .context()
                        .getBean(Router.class)
                        .uriRoutes()
                        .map((UriRouteInfo<?, ?> route) -> route.getUriMatchTemplate())
                        .map(template -> template.toPathString())
                        .collect(Collectors.toSet());
        assertThat(scrape.labels("uri"))
                .contains("/v1/cases/{number}", "/v1/contacts/{contact_id}")
                .allMatch(uri -> templates.contains(uri) || OTHER_URIS.contains(uri));
        assertThat(scrape.labels("method")).allMatch(METHODS::contains);
        assertThat(scrape.labels(""))
                .doesNotContain("ana", "acme", "JN1", number)
                .noneMatch(value -> value.contains("@"))
                .noneMatch(value -> value.contains("demo-"))
                .noneMatch(value -> value.contains(number));
    }

    private Scrape freshScrape() {
        center.clock().set(center.clock().instant().plus(A_WHILE));
        return Scrape.of(center);
    }

    private String open(String who, String channel, String serial, String priority) {
        Answer opened = center.as(who).post("/v1/cases", body(channel, serial, priority));
        assertThat(opened.status()).isEqualTo(201);
        return opened.text("/number");
    }

    private int post(String who, String path, Map<String, ?> body) {
        return center.as(who).post(path, body).status();
    }

    private int claim(String who, String level) {
        return center.as(who).post("/v1/queues/" + level + "/claims").status();
    }

    private String ask(String who, String number) {
        return center.as(who)
                .post(
                        "/v1/cases/" + number + "/escalations",
                        Map.of(
                                "kind", "PRIORITY",
                                "reason", "BUSINESS_IMPACT",
                                "justification", "All is dark."))
                .text("/outcome");
    }

    private static Map<String, ?> body(String channel, String serial, String priority) {
        return Map.of(
                "channel",
                channel,
                "product",
                Map.of("serial", serial),
                "priority",
                priority,
                "synopsis",
                "Both routing engines reset");
    }

    private static String opened(String assistance, String channel, String priority) {
        return OPENED
                + Stream.of(
                                "assistance=\"" + assistance + "\"",
                                "channel=\"" + channel + "\"",
                                "priority=\"" + priority + "\"")
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static double waiting(Scrape scrape, String level, String priority) {
        return scrape.value("expedite_queue_waiting", "level", level, "priority", priority);
    }

    private static double age(Scrape scrape, String level, String priority) {
        return scrape.value(
                "expedite_queue_oldest_age_seconds", "level", level, "priority", priority);
    }

    private void execute(String sql) {
        center.server()
                .context()
                .getBean(new GenericArgument<TransactionOperations<Connection>>() {})
                .executeWrite(
                        status -> {
                            try (Statement statement = status.getConnection().createStatement()) {
                                return statement.execute(sql);
                            }
                        });
    }
}
