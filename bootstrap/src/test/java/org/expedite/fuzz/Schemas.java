package org.expedite.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Validates values by the schemas of a description. */
final class Schemas {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry STRICT =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry ->
                            registry.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()));

    private final JsonNode document;
    private final Map<JsonNode, Schema> compiled = new HashMap<>();

    Schemas(JsonNode document) {
        this.document = document;
    }

    /** Returns the violations of a schema of the document by a value; empty if there are none. */
    List<String> violations(JsonNode value, JsonNode schema) {
        return compiled.computeIfAbsent(schema, this::compiled).validate(value).stream()
                .map(Error::toString)
                .toList();
    }

    private Schema compiled(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", document.get("components"));
        whole.setAll((ObjectNode) schema);
        // The library knows the current top-level domains, and .example is none.
        String json = whole.toString().replace("\"format\":\"email\"", "\"minLength\":1");
        try {
            return STRICT.getSchema(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
