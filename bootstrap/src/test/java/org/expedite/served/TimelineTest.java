package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.expedite.application.Concurrently;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

@ParameterizedClass
@ArgumentsSource(BothCenters.class)
class TimelineTest {
    private static final int EACH = 6;

    private final Center center;

    TimelineTest(Center center) {
        this.center = center;
    }

    @Test
    void concurrent_notes_and_moves_are_in_one_order() throws Exception {
        String path = open();
        List<Callable<Integer>> works = new ArrayList<>();
        for (String writer : List.of("ana", "dan", "engineer-l1")) {
            works.add(() -> write(path, writer, "PUBLIC"));
        }
        for (String writer : List.of("engineer-l1", "engineer-l2", "duty-manager")) {
            works.add(() -> write(path, writer, "INTERNAL"));
        }
        works.add(() -> changePriority(path));
        assertThat(Concurrently.run(works)).allMatch(Concurrently.Outcome::succeeded);

        List<JsonNode> all = timeline(path, "engineer-l3");
        assertThat(all).hasSize(1 + 7 * EACH);
        for (String writer : List.of("ana", "dan", "engineer-l1")) {
            assertThat(bodies(all, writer, "PUBLIC")).isEqualTo(inOrder(writer + " PUBLIC "));
        }
        for (String writer : List.of("engineer-l1", "engineer-l2", "duty-manager")) {
            assertThat(bodies(all, writer, "INTERNAL")).isEqualTo(inOrder(writer + " INTERNAL "));
        }
        assertThat(reasonsOf(all, "PRIORITY_CHANGED")).isEqualTo(inOrder("Reason "));

        List<JsonNode> publicEntries = timeline(path, "ana");
        assertThat(publicEntries)
                .extracting(item -> item.path("id").asText())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 1 + 4 * EACH).mapToObj(v -> v + ".0").toList());
        assertThat(publicEntries).isEqualTo(all.stream().filter(TimelineTest::isPublic).toList());
        assertThat(center.as("ana").get(path).header("ETag"))
                .isEqualTo("\"" + (1 + 4 * EACH) + "\"");
    }

    @Test
    void every_move_has_its_actor_and_reason() {
        String path = open();
        Map<String, String> reason = Map.of("reason", "Because");
        Map<String, String> summary = Map.of("summary", "So it was done");
        done("ana", path + "/priority-changes", Map.of("priority", "P2", "reason", "Because"));
        done("ana", path + "/priority-changes", Map.of("priority", "P1", "reason", "Because"));
        done("dan", path + "/escalations", escalation("PRIORITY"));
        done("dan", path + "/escalations", escalation("ORDINARY"));
        done("engineer-l1", path + "/escalations", escalation("ORDINARY"));
        done("duty-manager", path + "/de-escalations", reason);
        done("duty-manager", path + "/overrides", reason);
        done("ana", path + "/escalations", escalation("PRIORITY"));
        claim("engineer-l3", "L3", path);
        done("engineer-l3", path + "/waits", reason);
        done("ana", path + "/resumptions", Map.of());
        done("engineer-l3", path + "/workarounds", summary);
        done("ana", path + "/workaround-failures", reason);
        done("engineer-l3", path + "/handovers", Map.of("to_engineer_id", "duty-manager"));
        done("duty-manager", path + "/resolutions", summary);
        done("ana", path + "/closures", Map.of());
        done("ana", path + "/reopenings", reason);
        done("ana", path + "/withdrawals", reason);

        assertThat(timeline(path, "ana"))
                .isEqualTo(timeline(path, "engineer-l1"))
                .extracting(TimelineTest::summaryOf)
                .containsExactly(
                        "ana OPENED null",
                        "ana PRIORITY_CHANGED Because",
                        "ana PRIORITY_CHANGED Because",
                        "dan PRIORITY_ESCALATION_DECIDED Because",
                        "dan ORDINARY_ESCALATION_REQUESTED Because",
                        "engineer-l1 ESCALATED Because",
                        "duty-manager DE_ESCALATED Because",
                        "duty-manager OVERRIDDEN Because",
                        "ana PRIORITY_ESCALATION_DECIDED Because",
                        "ana ESCALATED_WITH_PRIORITY null",
                        "engineer-l3 PICKED_UP null",
                        "engineer-l3 CUSTOMER_AWAITED Because",
                        "ana RESUMED null",
                        "engineer-l3 WORKED_AROUND null So it was done",
                        "ana WORKAROUND_FAILED Because",
                        "engineer-l3 HANDED_OVER null",
                        "duty-manager RESOLVED null So it was done",
                        "ana CLOSED null",
                        "ana REOPENED Because",
                        "ana WITHDRAWN Because");
    }

    private String open() {
        Answer opened = center.as("ana").open("JN1");
        assertThat(opened.status()).isEqualTo(201);
        return "/v1/cases/" + opened.text("/number");
    }

    private int write(String path, String who, String visibility) {
        for (int i = 0; i < EACH; i++) {
            String body = who + " " + visibility + " " + i;
            done(who, path + "/notes", Map.of("body", body, "visibility", visibility));
        }
        return EACH;
    }

    private int changePriority(String path) {
        for (int i = 0; i < EACH; i++) {
            String next = i % 2 == 0 ? "P2" : "P1";
            done(
                    "duty-manager",
                    path + "/priority-changes",
                    Map.of("priority", next, "reason", "Reason " + i));
        }
        return EACH;
    }

    /** Cases of other tests may wait in the queue. */
    private void claim(String who, String level, String path) {
        Answer claimed;
        do {
            claimed = center.as(who).post("/v1/queues/" + level + "/claims");
            assertThat(claimed.status()).isEqualTo(201);
        } while (!path.endsWith(claimed.text("/number")));
    }

    private void done(String who, String path, Map<String, ?> body) {
        Answer answer =
                body.isEmpty() ? center.as(who).post(path) : center.as(who).post(path, body);
        assertThat(answer.status()).as("%s %s: %s", who, path, answer.raw()).isBetween(200, 201);
    }

    private List<JsonNode> timeline(String path, String who) {
        JsonNode items = center.as(who).get(path + "/timeline?limit=100").body().path("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private static List<String> bodies(List<JsonNode> all, String author, String visibility) {
        return all.stream()
                .map(item -> item.path("note"))
                .filter(note -> note.path("author_id").asText().equals(author))
                .filter(note -> note.path("visibility").asText().equals(visibility))
                .map(note -> note.path("body").asText())
                .toList();
    }

    private static List<String> reasonsOf(List<JsonNode> all, String type) {
        return all.stream()
                .filter(item -> item.path("type").asText().equals(type))
                .map(item -> item.path("reason").asText())
                .toList();
    }

    private static List<String> inOrder(String words) {
        return IntStream.range(0, EACH).mapToObj(i -> words + i).toList();
    }

    private static boolean isPublic(JsonNode item) {
        return item.path("visibility").asText().equals("PUBLIC");
    }

    private static String summaryOf(JsonNode item) {
        String text =
                String.join(
                        " ",
                        item.path("actor_id").asText(),
                        item.path("type").asText(),
                        item.path("reason").asText());
        JsonNode summary = item.path("details").path("summary");
        return summary.isMissingNode() ? text : text + " " + summary.asText();
    }

    private static Map<String, String> escalation(String kind) {
        return Map.of("kind", kind, "reason", "TECHNICAL_EXPERTISE", "justification", "Because");
    }
}
