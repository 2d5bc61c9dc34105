package org.expedite.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the description says of the probe's controller. */
class DescriptionTest {

    private static JsonNode description;

    @BeforeAll
    static void describe() throws IOException {
        String file = "/META-INF/swagger/probe.yml";
        try (InputStream generated =
                Objects.requireNonNull(DescriptionTest.class.getResourceAsStream(file))) {
            String yaml = ApiDocument.complete(generated, "/v1/probes/boom"::equals);
            description = new YAMLMapper().readTree(yaml);
        }
    }

    @Test
    void it_is_openapi_31() {
        assertThat(description.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(description.toString())
                .doesNotContain("nullable")
                .doesNotContain("exampleSetFlag")
                .doesNotContain("\"x-");
    }

    @Test
    void names_are_snake_case_and_null_is_a_type() {
        assertThat(description.at("/components/schemas/Probe/properties/long_text").toString())
                .isEqualTo("{\"maxLength\":2000,\"type\":[\"string\",\"null\"]}");
    }

    @Test
    void our_constraints_are_told() {
        JsonNode properties = description.at("/components/schemas/Probe.Product/properties");

        assertThat(properties.at("/serial_number/pattern").asText()).startsWith("^[A-Za-z0-9]");
    }

    @Test
    void a_created_answer_is_201() {
        assertThat(description.at("/paths/~1v1~1probes/post/responses").fieldNames())
                .toIterable()
                .contains("201", "400", "401", "403", "422", "default")
                .doesNotContain("200", "404");
    }

    @Test
    void a_list_has_limit_and_cursor_and_its_filters() {
        assertThat(parameters("/paths/~1v1~1probes/get"))
                .containsExactly("colour", "only_urgent", "least", "Limit", "Cursor", "RequestId");
    }

    @Test
    void arguments_that_no_client_sends_are_not_told() {
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
    void an_open_address_needs_no_token() {
        assertThat(description.at("/paths/~1v1~1probes~1boom/get/security").toString())
                .isEqualTo("[]");
        assertThat(description.at("/paths/~1v1~1probes~1boom/get/responses").has("401")).isFalse();
    }

    @Test
    void every_field_of_an_answer_is_always_there() {
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
