package org.expedite.web.api.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.expedite.web.contract.Multipart;
import org.junit.jupiter.api.Test;

/** Every operation on a case, as the description lists them, by actors who may not see it. */
@MicronautTest(transactional = false)
class StrangersTest {
    private static final String CASES = "/v1/cases/{number}";
    private static final String UNKNOWN = "2026-0101-999999";

    @Inject ApiClient api;

    private record Operation(String method, String path, String body) {
        String at(String number) {
            return path.replace("{number}", number).replaceAll("\\{[^}]+}", "x");
        }
    }

    @Test
    void a_customer_of_others_gets_404_as_for_no_case() {
        String number = api.as("ana").opens("P1").at("/number");
        List<Operation> all = operations();
        assertThat(all).hasSizeGreaterThan(25);
        for (Operation operation : all) {
            Answer hidden = send("zoe", operation, number);
            assertThat(hidden.status()).as("%s", operation).isEqualTo(404);
            Answer missing = send("zoe", operation, UNKNOWN);
            assertThat(missing.status()).as("%s", operation).isEqualTo(404);
            assertThat(withoutAddress(hidden, number))
                    .as("%s", operation)
                    .isEqualTo(withoutAddress(missing, UNKNOWN));
        }
        assertThat(api.as("ana").get("/v1/cases/" + number).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void an_actor_without_casework_gets_403_whether_there_is_a_case_or_not() {
        String number = api.as("ana").opens("P1").at("/number");
        for (Operation operation : operations()) {
            for (String who : List.of("registrar", "admin")) {
                for (String any : List.of(number, UNKNOWN)) {
                    assertThat(send(who, operation, any).status())
                            .as("%s by %s", operation, who)
                            .isEqualTo(403);
                }
            }
        }
    }

    @Test
    void a_customer_gets_403_for_moves_of_staff_on_its_own_case_only() {
        String number = api.as("ana").opens("P1").at("/number");
        for (String move : List.of("releases", "handovers", "de-escalations", "overrides")) {
            String body =
                    switch (move) {
                        case "releases" -> "";
                        case "handovers" -> "{'to_engineer_id':'nobody'}";
                        default -> "{'reason':'So'}";
                    };
            assertThat(api.as("ana").post("/v1/cases/" + number + "/" + move, body).status())
                    .as(move)
                    .isEqualTo(403);
        }
        assertThat(
                        api.as("engineer-l1")
                                .post(
                                        "/v1/cases/" + UNKNOWN + "/handovers",
                                        "{'to_engineer_id':'nobody'}")
                                .status())
                .isEqualTo(404);
    }

    private Answer send(String who, Operation operation, String number) {
        String address = operation.at(number);
        if (operation.method().equals("POST") && operation.path().endsWith("/attachments")) {
            return api.as(who).post(address, Multipart.file("a.txt", "abc"));
        }
        return operation.method().equals("PATCH")
                ? api.as(who).send("PATCH", address, operation.body(), "If-Match", "\"7\"")
                : api.as(who).send(operation.method(), address, operation.body());
    }

    private static String withoutAddress(Answer answer, String number) {
        return answer.raw().body().replace(number, "N").replaceAll("\"request_id\":\"[^\"]*\"", "");
    }

    private List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        JsonNode document = api.contract().document();
        document.path("paths")
                .forEachEntry(
                        (path, item) -> {
                            if (path.startsWith(CASES)) {
                                item.forEachEntry(
                                        (method, operation) -> {
                                            if (operation.has("responses")) {
                                                all.add(
                                                        new Operation(
                                                                method.toUpperCase(Locale.ROOT),
                                                                path,
                                                                body(document, operation)));
                                            }
                                        });
                            }
                        });
        return all;
    }

    /** Returns the example of the body's schema; empty if there is no body of JSON. */
    private static String body(JsonNode document, JsonNode operation) {
        JsonNode content = operation.path("requestBody").path("content");
        for (JsonNode form : content) {
            String reference = form.path("schema").path("$ref").asText();
            if (!reference.isEmpty()) {
                JsonNode schema = document.at(reference.substring(1));
                JsonNode example =
                        schema.has("example")
                                ? schema.path("example")
                                : schema.path("examples").path(0);
                return example.isMissingNode() ? "" : example.toString();
            }
        }
        return "";
    }
}
