package org.expedite.web.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description of the probe's controller. */
class DescriptionTest {
    private static final Set<String> OPEN = Set.of("/v1/probes/boom");

    private static JsonNode description;

    @BeforeAll
    static void describe() throws IOException {
        String file = "/META-INF/swagger/probe.yml";
        try (InputStream generated =
                Objects.requireNonNull(DescriptionTest.class.getResourceAsStream(file))) {
            String yaml =
                    ApiDocument.complete(
                            generated,
                            new MarkedOperations(OPEN, OPEN),
                            DescriptionTest::exchanges);
            description = new YAMLMapper().readTree(yaml);
        }
    }

    @Test
    void the_description_is_openapi_31() {
        assertThat(description.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(description.toString())
                .doesNotContain("nullable")
                .doesNotContain("exampleSetFlag")
                .doesNotContain("\"x-p");
    }

    @Test
    void names_are_snake_case_and_null_is_a_type() {
        JsonNode text = description.at("/components/schemas/Probe/properties/long_text");

        assertThat(text.path("type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(text.path("maxLength").asInt()).isEqualTo(2000);
        assertThat("two\nlines").matches(text.path("pattern").asText());
        assertThat("a bell\u0007").doesNotMatch(text.path("pattern").asText());
    }

    @Test
    void request_schemas_have_limits_and_no_additional_fields() {
        JsonNode schemas = description.at("/components/schemas");

        assertThat(schemas.at("/Probe/additionalProperties").toString()).isEqualTo("false");
        assertThat(schemas.at("/ProbeController.Where").has("additionalProperties")).isFalse();
        assertThat(schemas.at("/Probe.Product/properties/serial_number/maxLength").asInt())
                .isEqualTo(100);
        assertThat(schemas.at("/Probe/properties/starts_on/maxLength").asInt()).isEqualTo(10);
        assertThat(schemas.at("/Probe/properties/amount").toString())
                .contains("\"maximum\":9", "\"minimum\":0", "\"format\":\"int32\"");
    }

    @Test
    void an_example_belongs_to_the_operation_that_returned_it() {
        String operation = "/paths/~1v1~1probes~1{probeId}/patch";

        assertThat(
                        description
                                .at(operation + "/requestBody/content/application~1json/examples")
                                .toString())
                .isEqualTo(
                        "{\"stale\":{\"summary\":\"Too"
                                + " late\",\"value\":{\"serial_number\":\"JN1\"}}}");
        assertThat(
                        description
                                .at(
                                        operation
                                                + "/responses/412/content/application~1problem+json"
                                                + "/examples/stale/value/code")
                                .asText())
                .isEqualTo("VERSION_MISMATCH");
        assertThat(description.at("/components/responses/Problem").toString())
                .doesNotContain("VERSION_MISMATCH");
    }

    private static Optional<InputStream> exchanges(String operation) {
        String stale =
                """
                [{"name": "stale", "summary": "Too late",
                  "request": {"media_type": "application/json", "body": {"serial_number": "JN1"}},
                  "response": {"status": 412, "media_type": "application/problem+json",
                    "body": {"code": "VERSION_MISMATCH"}}}]\
                """;
        return "change".equals(operation)
                ? Optional.of(new ByteArrayInputStream(stale.getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    @Test
    void custom_constraints_are_described() {
        JsonNode properties = description.at("/components/schemas/Probe.Product/properties");

        assertThat(properties.at("/serial_number/pattern").asText()).startsWith("^[A-Za-z0-9]");
    }

    @Test
    void a_created_response_is_201() {
        assertThat(description.at("/paths/~1v1~1probes/post/responses").fieldNames())
                .toIterable()
                .contains("201", "400", "401", "403", "406", "422", "429", "500")
                .doesNotContain("200", "default");
    }

    @Test
    void a_list_has_limit_cursor_and_filters() {
        assertThat(parameters("/paths/~1v1~1probes/get"))
                .containsExactly("colour", "only_urgent", "least", "Limit", "Cursor", "RequestId");
    }

    @Test
    void arguments_that_clients_do_not_send_are_not_described() {
        String change = "/paths/~1v1~1probes~1{probeId}/patch";

        assertThat(parameters(change)).containsExactly("probeId", "IfMatch", "RequestId");
        assertThat(
                        description
                                .at(change + "/requestBody/content/application~1json/schema")
                                .toString())
                .isEqualTo("{\"$ref\":\"#/components/schemas/Probe.Product\"}");
        assertThat(description.at(change + "/responses").fieldNames())
                .toIterable()
                .contains("404", "412", "428");
        assertThat(description.at("/components/schemas").fieldNames())
                .toIterable()
                .doesNotContain("ListQuery", "IfMatch", "Actor");
    }

    @Test
    void a_public_path_needs_no_token() {
        assertThat(description.at("/paths/~1v1~1probes~1boom/get/security").toString())
                .isEqualTo("[]");
        assertThat(description.at("/paths/~1v1~1probes~1boom/get/responses").has("401")).isFalse();
    }

    @Test
    void all_fields_of_a_response_are_required() {
        assertThat(description.at("/components/schemas/Page_Integer_/required").toString())
                .isEqualTo("[\"items\",\"next_cursor\"]");
        assertThat(description.at("/components/schemas/ProbeController.Where/required").toString())
                .isEqualTo("[\"virtual\",\"request_id\"]");
        assertThat(description.at("/components/schemas/Probe/required")).hasSize(5);
    }

    private static List<String> parameters(String operation) {
        List<String> names = new ArrayList<>();
        for (JsonNode parameter : description.at(operation + "/parameters")) {
            String reference = parameter.path("$ref").asText();
            names.add(
                    reference.isEmpty()
                            ? parameter.path("name").asText()
                            : reference.substring(reference.lastIndexOf('/') + 1));
        }
        return names;
    }
}
