package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.expedite.web.contract.Multipart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Whatever a customer says ends waiting for it; nothing can be said about an ended case. */
@ParameterizedClass(name = "on {0}")
@ArgumentsSource(BothCenters.class)
class WaitsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> NOTE =
            Map.of("body", "It is attached.", "visibility", "PUBLIC");
    private static final Map<String, String> BECAUSE = Map.of("reason", "Because");

    private final Center center;
    private String path = "";

    WaitsTest(Center center) {
        this.center = center;
    }

    @BeforeEach
    void engineerOwnsACase() {
        center.clock().set(Center.SPRING);
        path =
                center.as("ana")
                        .post(
                                "/v1/cases",
                                Map.of(
                                        "channel", "WEB",
                                        "product", Map.of("serial", "JN1"),
                                        "priority", "P1",
                                        "synopsis", "Down"))
                        .header("Location");
        assertThat(center.as("engineer-l1").post("/v1/queues/L1/claims").text("/number"))
                .isEqualTo(path.substring(path.lastIndexOf('/') + 1));
    }

    @AfterEach
    void withdraw() {
        center.as("ana").post(path + "/withdrawals");
    }

    @Test
    void every_word_of_a_customer_brings_the_case_back_to_its_owner() {
        answeredBy("NOTE_ADDED", () -> center.as("ana").post(path + "/notes", NOTE));
        answeredBy(
                "ATTACHMENT_ADDED",
                () -> center.as("ana").post(path + "/attachments", Multipart.file("a", "core")));
        answeredBy("AMENDED", () -> amend("ana", "diagnostics", List.of("core dumps")));
        answeredBy("IDENTIFIED", () -> post("dan", "identifications", Map.of("contact_id", "dan")));
        answeredBy(
                "PRIORITY_CHANGED", () -> post("ana", "priority-changes", with("priority", "P3")));
        answeredBy(
                "PRIORITY_ESCALATION_DECIDED",
                () -> post("dan", "escalations", escalation("PRIORITY")));
        answeredBy(
                "ORDINARY_ESCALATION_REQUESTED",
                () -> post("ana", "escalations", escalation("ORDINARY")));
        waitFor();
        assertThat(post("ana", "resumptions", Map.of()).text("/status")).isEqualTo("IN_PROGRESS");
        assertThat(lastEvent().path("details").isEmpty()).as("ended explicitly").isTrue();
    }

    @Test
    void a_grant_moves_a_waiting_case_into_the_queue_of_the_next_level() {
        waitFor();
        assertThat(post("ana", "escalations", escalation("PRIORITY")).text("/outcome"))
                .isEqualTo("GRANTED");
        assertThat(seen().text("/status")).isEqualTo("OPEN");
        assertThat(seen().text("/waiting_for")).isEqualTo("CENTER");
        assertThat(seen().text("/technical_level")).isEqualTo("L2");
        assertThat(
                        center.as("engineer-l2")
                                .get("/v1/queues/L2")
                                .text("/items/0/last_customer_activity_at"))
                .isEqualTo(center.clock().instant().toString());
    }

    @Test
    void words_of_staff_and_refused_or_empty_ones_do_not_end_the_wait() {
        waitFor();
        String before = seen().header("ETag");
        String active = seen().text("/last_customer_activity_at");
        center.as("engineer-l2")
                .post(path + "/notes", Map.of("body", "Hm.", "visibility", "INTERNAL"));
        assertThat(center.as("ana").get(path).header("ETag")).isEqualTo(before);
        assertThat(amend("ana", "customer_reference", null).status()).isEqualTo(200);
        assertThat(
                        center.as("ana")
                                .post(
                                        path + "/notes",
                                        Map.of("body", "Hm.", "visibility", "INTERNAL"))
                                .status())
                .isEqualTo(403);
        assertThat(seen().header("ETag")).isEqualTo(before);

        center.as("engineer-l2").post(path + "/notes", NOTE);
        center.as("engineer-l1").post(path + "/attachments", Multipart.file("a", "core"));
        amend("engineer-l1", "customer_reference", "INC-77");
        post("engineer-l1", "priority-changes", with("priority", "P2"));
        post("engineer-l1", "identifications", Map.of("contact_id", "dan"));
        assertThat(post("ana", "priority-changes", with("priority", "P1")).text("/code"))
                .isEqualTo("PRIORITY_SET_BY_ENGINEER");
        assertThat(seen().text("/status")).isEqualTo("WAITING_ON_CUSTOMER");
        assertThat(seen().text("/waiting_for")).isEqualTo("CUSTOMER");
        assertThat(seen().text("/last_customer_activity_at")).isEqualTo(active);
    }

    @Test
    void the_dedicated_owner_stays_during_and_after_the_wait() {
        waitFor();
        assertThat(dedicatedOwner()).isEqualTo("true");
        center.as("ana").post(path + "/notes", NOTE);
        assertThat(dedicatedOwner()).isEqualTo("true");
        waitFor();
        center.as("engineer-l1").post(path + "/releases");
        assertThat(dedicatedOwner()).isEqualTo("false");
        assertThat(seen().text("/status")).isEqualTo("OPEN");
    }

    @Test
    void a_closed_or_withdrawn_case_takes_no_notes_and_no_files() {
        post("engineer-l1", "resolutions", Map.of("summary", "Replaced."));
        assertThat(center.as("ana").get(path).text("/waiting_for")).isEqualTo("CUSTOMER");
        assertThat(center.as("ana").post(path + "/notes", NOTE).status()).isEqualTo(201);
        center.as("ana").post(path + "/closures");
        takesNothing();
        post("ana", "reopenings", BECAUSE);
        center.as("dan").post(path + "/withdrawals");
        takesNothing();
    }

    private void takesNothing() {
        assertThat(seen().text("/waiting_for")).isEqualTo("NOBODY");
        String before = seen().header("ETag");
        for (String who : List.of("ana", "engineer-l1")) {
            refused(center.as(who).post(path + "/notes", NOTE), true);
            refused(center.as(who).post(path + "/attachments", Multipart.file("a", "core")), true);
        }
        refused(
                center.as("engineer-l1")
                        .post(path + "/notes", Map.of("body", "Hm.", "visibility", "INTERNAL")),
                true);
        center.clock().set(center.clock().instant().plus(Duration.ofDays(31)));
        refused(center.as("ana").post(path + "/notes", NOTE), false);
        refused(center.as("ana").post(path + "/attachments", Multipart.file("a", "core")), false);
        assertThat(seen().header("ETag")).isEqualTo(before);
        center.clock().set(center.clock().instant().minus(Duration.ofDays(31)));
    }

    private static void refused(Answer answer, boolean reopenable) {
        assertThat(answer.status()).as(answer.raw()).isEqualTo(409);
        assertThat(answer.text("/code")).isEqualTo("CASE_NOT_OPEN");
        assertThat(answer.body().path("allowed_actions").toString().contains("REOPEN"))
                .as(answer.raw())
                .isEqualTo(reopenable);
    }

    /** Expects that an answer of the customer ends the wait, as the owner's case. */
    private void answeredBy(String type, Runnable answer) {
        waitFor();
        center.clock().set(center.clock().instant().plusSeconds(60));
        answer.run();
        Answer seen = seen();
        assertThat(seen.text("/status")).as(type).isEqualTo("IN_PROGRESS");
        assertThat(seen.text("/owner_id")).as(type).isEqualTo("engineer-l1");
        assertThat(seen.text("/waiting_for")).as(type).isEqualTo("CENTER");
        assertThat(seen.text("/last_customer_activity_at"))
                .as(type)
                .isEqualTo(center.clock().instant().toString());
        assertThat(lastEvent().path("type").asText()).as(type).isEqualTo("RESUMED");
        assertThat(lastEvent().path("details").path("answer").asText()).isEqualTo(type);
    }

    private void waitFor() {
        assertThat(post("engineer-l1", "waits", BECAUSE).text("/waiting_for"))
                .isEqualTo("CUSTOMER");
    }

    private JsonNode lastEvent() {
        JsonNode items = center.as("ana").get(path + "/timeline?limit=100").body().path("items");
        return items.path(items.size() - 1);
    }

    private Answer seen() {
        return center.as("engineer-l1").get(path);
    }

    private String dedicatedOwner() {
        return center.as("ana").get(path + "/duties").text("/periods/0/duties/0/met");
    }

    private Answer post(String who, String what, Map<String, ?> body) {
        return body.isEmpty()
                ? center.as(who).post(path + "/" + what)
                : center.as(who).post(path + "/" + what, body);
    }

    private Answer amend(String who, String field, @Nullable Object value) {
        return center.as(who)
                .send(
                        "PATCH",
                        path,
                        Map.of(
                                "If-Match",
                                seen().header("ETag"),
                                "Content-Type",
                                "application/merge-patch+json"),
                        JSON.createObjectNode().set(field, JSON.valueToTree(value)));
    }

    private static Map<String, String> with(String name, String value) {
        return Map.of(name, value, "reason", "Because");
    }

    private static Map<String, String> escalation(String kind) {
        return Map.of("kind", kind, "reason", "BUSINESS_IMPACT", "justification", "Now.");
    }
}
