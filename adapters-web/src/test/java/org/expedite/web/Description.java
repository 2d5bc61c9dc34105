package org.expedite.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.expedite.web.WebServer.Answer;

/**
 * The description of the API as it is served, to hold requests and answers against.
 *
 * @param document of OpenAPI 3.1
 * @param schemas those that were used already
 */
public record Description(JsonNode document, Map<JsonNode, JsonSchema> schemas) {
    /** What {@code default} stands for: answers that have nothing to do with the operation. */
    private static final Set<Integer> ANYWHERE = Set.of(405, 406, 429);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    static Description of(WebServer server) {
        String yaml = server.send(server.anonymous("/openapi.yml").GET()).raw().body();
        try {
            return new Description(new YAMLMapper().readTree(yaml), new ConcurrentHashMap<>());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless the answer is described, and the request too if it was taken. */
    void holds(String method, String path, String body, Answer answer) {
        JsonNode operation = operation(method, path);
        int status = answer.status();
        JsonNode response = operation.path("responses").path(Integer.toString(status));
        if (response.isMissingNode() && ANYWHERE.contains(status)) {
            return;
        }
        assertThat(response.isObject()).as(method + " " + path + " answers " + status).isTrue();
        JsonNode described = resolved(response);
        described
                .path("headers")
                .fieldNames()
                .forEachRemaining(
                        name ->
                                assertThat(!answer.header(name).isEmpty() || "Link".equals(name))
                                        .as(method + " " + path + " has " + name)
                                        .isTrue());
        String form = answer.header("Content-Type");
        assertThat(described.path("content").has(form)).as(form).isTrue();
        conforms(answer.json(), described.path("content").path(form).path("schema"));
        if (status < 300 && !body.isEmpty()) {
            conforms(read(body), operation.at("/requestBody/content/application~1json/schema"));
        }
    }

    private JsonNode operation(String method, String path) {
        for (Map.Entry<String, JsonNode> item : document.path("paths").properties()) {
            String pattern = item.getKey().replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+");
            JsonNode operation = item.getValue().path(method.toLowerCase(Locale.ROOT));
            if (Pattern.matches(pattern, path) && operation.isObject()) {
                return operation;
            }
        }
        throw new AssertionError(method + " " + path + " is not described");
    }

    /** Fails unless a value is as a schema of this document says. */
    public void conforms(JsonNode value, JsonNode schema) {
        assertThat(schema.isObject()).isTrue();
        assertThat(schemas.computeIfAbsent(schema, this::compiled).validate(value))
                .as(value.toString())
                .isEmpty();
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", document.get("components"));
        whole.setAll((ObjectNode) schema);
        // The library knows the top-level domains of today, and .example is none.
        String json = whole.toString().replace("\"format\":\"email\"", "\"minLength\":1");
        return FACTORY.getSchema(read(json), STRICT);
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
