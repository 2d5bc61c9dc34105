package org.expedite.web.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.expedite.web.ApiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The conventions of the API, checked for every operation of the served description. */
@MicronautTest(transactional = false)
class ConventionsTest {
    private static final Pattern SNAKE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final Pattern UPPER_SNAKE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    /** Operations whose responses have no version: they are computed, not stored, or not JSON. */
    private static final Set<String> WITHOUT_VERSION =
            Set.of(
                    "checkEligibility",
                    "assessPriority",
                    "identifyCaller",
                    "replayDecision",
                    "getProfile",
                    "getEscalationReport",
                    "getQueueReport",
                    "createToken",
                    "inviteAccount",
                    "description");

    @Inject ApiClient api;
    private JsonNode document;

    @BeforeEach
    void readDescription() {
        document = api.contract().document();
    }

    @Test
    void fields_and_parameters_are_snake_case() {
        eachSchema(
                (name, schema) ->
                        schema.path("properties")
                                .fieldNames()
                                .forEachRemaining(
                                        field -> assertThat(field).as(name).matches(SNAKE)));
        eachOperation(
                (name, operation) ->
                        operation
                                .path("parameters")
                                .forEach(
                                        parameter -> {
                                            JsonNode described = resolved(parameter);
                                            if (!"header".equals(described.path("in").asText())) {
                                                assertThat(described.path("name").asText())
                                                        .as(name)
                                                        .matches(SNAKE);
                                            }
                                        }));
    }

    @Test
    void codes_are_upper_snake_case() {
        eachSchema(
                (name, schema) ->
                        schema.path("enum")
                                .forEach(
                                        code ->
                                                assertThat(code.asText())
                                                        .as(name)
                                                        .matches(UPPER_SNAKE)));
    }

    @Test
    void field_names_distinguish_instants_from_days() {
        List<String> fields = new ArrayList<>();
        eachSchema(
                (name, schema) ->
                        schema.path("properties")
                                .forEachEntry(
                                        (field, value) -> {
                                            String format = value.path("format").asText();
                                            String described = name + "." + field;
                                            assertThat("date-time".equals(format))
                                                    .as(described)
                                                    .isEqualTo(isInstant(field));
                                            assertThat("date".equals(format))
                                                    .as(described)
                                                    .isEqualTo(isDay(field));
                                            fields.add(field);
                                        }));
        assertThat(fields).contains("recorded_at", "starts_on", "valid_from", "at");
    }

    @Test
    void all_fields_of_responses_are_required() {
        Set<String> sent = new TreeSet<>();
        eachOperation((name, operation) -> follow(operation.path("requestBody"), sent));
        Set<String> answered = new TreeSet<>();
        eachOperation((name, operation) -> follow(operation.path("responses"), answered));
        answered.removeAll(sent);
        assertThat(answered).contains("Case", "Decision", "Contract", "AssetPage", "Problem");
        for (String name : answered) {
            JsonNode schema = document.at("/components/schemas/" + name);
            Set<String> optional = new TreeSet<>(names(schema.path("properties")));
            schema.path("required").forEach(field -> optional.remove(field.asText()));
            // Only single cases have the former, and only refusals by state the latter.
            optional.removeAll(Set.of("priority_escalation", "allowed_actions"));
            assertThat(optional).as(name).isEmpty();
        }
    }

    @Test
    void a_single_resource_has_its_version_as_etag() {
        eachSuccess(
                (operation, success) -> {
                    boolean single =
                            !isPage(success)
                                    && !success.path("content").isMissingNode()
                                    && !WITHOUT_VERSION.contains(operation);
                    assertThat(success.path("headers").has("ETag")).as(operation).isEqualTo(single);
                });
    }

    @Test
    void a_list_is_a_page_with_a_link_to_the_next_one() {
        eachOperation(
                (name, operation) -> {
                    JsonNode success = operation.at("/responses/200");
                    Set<String> parameters = new TreeSet<>();
                    for (JsonNode parameter : operation.path("parameters")) {
                        parameters.add(resolved(parameter).path("name").asText());
                    }
                    assertThat(success.path("headers").has("Link"))
                            .as(name)
                            .isEqualTo(isPage(success));
                    assertThat(parameters.containsAll(Set.of("limit", "cursor")))
                            .as(name)
                            .isEqualTo(isPage(success));
                });
    }

    @Test
    void a_created_resource_has_a_location() {
        eachOperation(
                (name, operation) -> {
                    JsonNode created = operation.at("/responses/201");
                    assertThat(created.path("headers").has("Location"))
                            .as(name)
                            .isEqualTo(created.isObject());
                });
    }

    @Test
    void every_error_is_a_problem_and_every_response_has_a_request_id() {
        eachOperation(
                (name, operation) ->
                        operation
                                .path("responses")
                                .forEachEntry(
                                        (status, response) -> {
                                            JsonNode described = resolved(response);
                                            assertThat(
                                                            described
                                                                    .path("headers")
                                                                    .has("X-Request-Id"))
                                                    .as(name + " " + status)
                                                    .isTrue();
                                            if (Integer.parseInt(status) >= 400) {
                                                assertThat(names(described.path("content")))
                                                        .as(name + " " + status)
                                                        .containsExactly(
                                                                "application/problem+json");
                                            }
                                        }));
    }

    @Test
    void operations_have_unique_ids_and_a_described_tag() {
        Set<String> tags = new TreeSet<>();
        document.path("tags").forEach(tag -> tags.add(tag.path("name").asText()));
        List<String> ids = new ArrayList<>();
        eachOperation(
                (name, operation) -> {
                    ids.add(name);
                    assertThat(operation.path("tags")).as(name).hasSize(1);
                    assertThat(tags).contains(operation.at("/tags/0").asText());
                });
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
    }

    private static boolean isInstant(String field) {
        return field.endsWith("_at") || "at".equals(field);
    }

    private static boolean isDay(String field) {
        return field.endsWith("_on") || Set.of("valid_from", "valid_to").contains(field);
    }

    private static boolean isPage(JsonNode success) {
        return success.at("/content/application~1json/schema/$ref").asText().endsWith("Page");
    }

    private void eachOperation(BiConsumer<String, JsonNode> check) {
        document.path("paths")
                .forEach(
                        item ->
                                item.forEach(
                                        operation ->
                                                check.accept(
                                                        operation.path("operationId").asText(),
                                                        operation)));
    }

    private void eachSuccess(BiConsumer<String, JsonNode> check) {
        eachOperation(
                (name, operation) ->
                        operation
                                .path("responses")
                                .forEachEntry(
                                        (status, response) -> {
                                            if (status.startsWith("2")) {
                                                check.accept(name, response);
                                            }
                                        }));
    }

    private void eachSchema(BiConsumer<String, JsonNode> check) {
        for (Map.Entry<String, JsonNode> schema : document.at("/components/schemas").properties()) {
            if (!"PriorityAssessment".equals(schema.getKey())) {
                check.accept(schema.getKey(), schema.getValue());
            }
        }
    }

    private void follow(JsonNode node, Set<String> found) {
        String reference = node.path("$ref").asText();
        if (!reference.isEmpty()) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            boolean schema = reference.startsWith("#/components/schemas/");
            if (!schema || found.add(name)) {
                follow(document.at(reference.substring(1)), found);
            }
        }
        node.forEach(child -> follow(child, found));
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
