package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.expedite.application.audit.AuditBuffer;
import org.expedite.application.audit.AuditDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass(name = "on {0}")
@ArgumentsSource(BothCenters.class)
class AuditTest {
    private static final AtomicInteger HOURS = new AtomicInteger();
    private static final String LIST = "/v1/audit-events";

    private final Center center;

    AuditTest(Center center) {
        this.center = center;
    }

    /** Each test has an hour of its own. */
    @BeforeEach
    void setClock() {
        center.server();
        center.clock().set(Center.SPRING.plus(Duration.ofHours(HOURS.incrementAndGet())));
    }

    @Test
    void a_change_of_the_registry_is_listed_with_its_request() {
        Map<String, String> organization = Map.of("name", "Newco", "kind", "END_USER");
        String id = "newco-" + HOURS.get();
        assertThat(center.as("registrar").put("/v1/organizations/" + id, organization).status())
                .isEqualTo(201);
        Answer replaced =
                center.as("registrar")
                        .put("/v1/organizations/" + id, Map.of("name", "N", "kind", "END_USER"));

        List<JsonNode> events = listed("&kind=REGISTRY_CHANGED");
        assertThat(events).hasSize(2);
        JsonNode newest = events.getFirst();
        assertThat(newest.path("subjects").toString())
                .isEqualTo("[{\"type\":\"ORGANIZATION\",\"id\":\"" + id + "\",\"version\":2}]");
        assertThat(newest.path("actor_id").asText()).isEqualTo("registrar");
        assertThat(newest.path("at").asText()).isEqualTo(center.clock().instant().toString());
        assertThat(newest.path("client_address").asText()).isEqualTo("127.0.0.1");
        assertThat(newest.path("request_id").asText()).isEqualTo(replaced.header("X-Request-Id"));
        assertThat(newest.path("count").asInt()).isOne();
        assertThat(newest.path("status").isNull()).isTrue();
    }

    @Test
    void people_who_were_looked_up_are_listed_with_who_looked() {
        Client engineer = center.as("engineer-l1");
        engineer.post("/v1/caller-identifications", Map.of("contact_id", "pat"));
        engineer.get("/v1/contacts/dan");
        engineer.get("/v1/certifications?holder_id=ivy");
        engineer.get("/v1/contacts/nobody");
        center.as("registrar").get("/v1/contacts/bob/versions");

        assertThat(listed("&kind=PERSON_LOOKED_UP&actor_id=engineer-l1"))
                .extracting(event -> event.at("/subjects/0/id").asText())
                .containsExactly("ivy", "dan", "pat");
        assertThat(listed("&kind=PERSON_LOOKED_UP&actor_id=registrar"))
                .extracting(event -> event.path("subjects").findValuesAsText("id"))
                .containsExactly(List.of("bob"));
    }

    @Test
    void refused_requests_are_listed_by_operation_without_what_their_paths_hold() {
        center.as("ana").get("/v1/engineers/secret-of-ana");
        center.asNobody().get("/v1/cases/secret-of-nobody?q=secret");
        center.with("secret-token").get("/v1/no-such-path/secret");
        center.as("admin").get("/v1/cases");
        flush();

        List<JsonNode> refused = listed("&kind=REFUSED");
        assertThat(refused)
                .extracting(
                        event ->
                                String.join(
                                        " ",
                                        event.path("actor_id").asText("-"),
                                        event.path("status").asText(),
                                        event.path("reason").asText(),
                                        event.at("/subjects/0/id").asText()))
                .containsExactlyInAnyOrder(
                        "ana 403 FORBIDDEN GET /v1/engineers/{engineer_id}",
                        "- 401 UNAUTHORIZED GET /v1/cases/{number}",
                        "- 401 UNAUTHORIZED GET",
                        "admin 403 FORBIDDEN GET /v1/cases");
        assertThat(refused.toString()).doesNotContain("secret");
        assertThat(refused).allMatch(event -> event.path("request_id").isTextual());
    }

    @Test
    void a_flood_is_few_rows_that_count_all_of_it() throws Exception {
        long before = rows();
        int flood = 300;
        for (int i = 0; i < flood; i++) {
            center.with("guess-" + i).get("/v1/cases/" + i);
        }
        for (int i = 0; i < 20; i++) {
            center.as("ana").get("/v1/engineers/" + i);
        }
        flush();
        assertThat(rows() - before).isEqualTo(2L * AuditBuffer.SINGLE);

        Instant minute = center.clock().instant();
        center.clock().set(minute.plusSeconds(60));
        flush();
        assertThat(rows() - before).isEqualTo(2L * AuditBuffer.SINGLE + 2);
        List<JsonNode> refused = listed(minute, "&kind=REFUSED");
        assertThat(refused.stream().filter(event -> event.path("status").asInt() == 401))
                .extracting(event -> event.path("count").asInt())
                .contains(flood - AuditBuffer.SINGLE);
        assertThat(refused.stream().mapToInt(event -> event.path("count").asInt()).sum())
                .isEqualTo(flood + 20);
        assertThat(listed(minute, "&kind=REFUSED&actor_id=ana")).hasSize(AuditBuffer.SINGLE + 1);
    }

    @Test
    void refusals_are_stored_before_the_node_stops() {
        center.asNobody().get("/v1/cases");
        center.stop();
        assertThat(listed("&kind=REFUSED")).hasSize(1);
    }

    @Test
    void pages_continue_at_a_cursor_of_the_same_filters() {
        Client engineer = center.as("engineer-l1");
        List<String> people = List.of("ana", "bob", "dan", "ivy", "pat");
        people.forEach(person -> engineer.get("/v1/contacts/" + person));
        List<String> seen = new ArrayList<>();
        String filters = since(center.clock().instant()) + "&limit=2";
        String cursor = "";
        while (cursor != null) {
            Answer page = center.as("admin").get(LIST + filters + cursor);
            assertThat(page.status()).isEqualTo(200);
            items(page).forEach(event -> seen.add(event.at("/subjects/0/id").asText()));
            JsonNode next = page.body().path("next_cursor");
            cursor = next.isNull() ? null : "&cursor=" + next.asText();
        }
        assertThat(seen).containsExactlyElementsOf(people.reversed());
        String other = center.as("admin").get(LIST + filters).body().path("next_cursor").asText();
        assertThat(center.as("admin").get(LIST + "?limit=2&cursor=" + other).status())
                .isEqualTo(400);
    }

    @Test
    void from_is_included_and_to_is_not() {
        center.as("engineer-l1").get("/v1/contacts/ana");
        Instant at = center.clock().instant();
        assertThat(items(center.as("admin").get(LIST + "?from=" + at + "&to=" + at))).isEmpty();
        assertThat(
                        items(
                                center.as("admin")
                                        .get(LIST + "?from=" + at + "&to=" + at.plusNanos(1_000))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "engineer-l1", "duty-manager", "registrar"})
    void only_administrators_read_the_audit(String who) {
        assertThat(center.as(who).get(LIST).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "kind=NO_SUCH_KIND, kind",
        "actor_id=a%20b, actor_id",
        "from=yesterday, from",
        "to=+10000-01-01T00:00:00Z, to",
        "subject=ana, subject"
    })
    void filters_that_cannot_be_read_are_named(String query, String parameter) {
        Answer answer = center.as("admin").get(LIST + "?" + query.replace("+", "%2B"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").toString()).contains(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void nothing_is_changed_through_the_api(String method) {
        JsonNode none = null;
        assertThat(center.as("admin").send(method, LIST, Map.of(), none).status()).isEqualTo(405);
    }

    private void flush() {
        center.server().context().getBean(AuditDesk.class).flush();
    }

    private List<JsonNode> listed(String filters) {
        return listed(center.clock().instant(), filters);
    }

    private List<JsonNode> listed(Instant from, String filters) {
        Answer answer = center.as("admin").get(LIST + since(from) + "&limit=100" + filters);
        assertThat(answer.status()).isEqualTo(200);
        return items(answer).toList();
    }

    private static String since(Instant from) {
        return "?from=" + from;
    }

    private static Stream<JsonNode> items(Answer page) {
        return StreamSupport.stream(page.body().path("items").spliterator(), false);
    }

    private long rows() throws SQLException {
        try (Connection connection = center.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from audit_event")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
