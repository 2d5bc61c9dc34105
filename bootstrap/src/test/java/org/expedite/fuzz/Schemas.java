package org.expedite.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds values against the schemas of a description. */
final class Schemas {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode document;
    private final Map<JsonNode, JsonSchema> compiled = new HashMap<>();

    Schemas(JsonNode document) {
        this.document = document;
    }

    /** How a value breaks a schema of the document; empty if it does not. */
    List<String> violations(JsonNode value, JsonNode schema) {
        return compiled.computeIfAbsent(schema, this::compiled).validate(value).stream()
                .map(ValidationMessage::toString)
                .toList();
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", document.get("components"));
        whole.setAll((ObjectNode) schema);
        // The library knows the top-level domains of today, and .example is none.
        String json = whole.toString().replace("\"format\":\"email\"", "\"minLength\":1");
        try {
            return FACTORY.getSchema(JSON.readTree(json), STRICT);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
