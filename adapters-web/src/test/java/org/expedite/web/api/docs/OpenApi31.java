package org.expedite.web.api.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Converts a description from OpenAPI 3.0 to 3.1, whose schemas are JSON Schema.
 *
 * <p>The generator can write 3.1 too. But then every nullable value may also be an object, and the
 * types of records and sets are missing.
 */
final class OpenApi31 {

    private static final String VERSION = "3.1.0";
    private static final String NULLABLE = "nullable";
    private static final String TYPE = "type";
    private static final String NULL = "null";
    private static final String ENUM = "enum";

    private OpenApi31() {}

    /**
     * Converts a description, in place.
     *
     * @param document of OpenAPI 3.0
     */
    static void convert(ObjectNode document) {
        document.put("openapi", VERSION);
        convertBelow(document);
    }

    private static void convertBelow(JsonNode node) {
        if (node instanceof ObjectNode object) {
            convertSchema(object);
        }
        node.forEach(OpenApi31::convertBelow);
    }

    private static void convertSchema(ObjectNode schema) {
        List<String> extensions = new ArrayList<>();
        schema.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (name.startsWith("x-")) {
                                extensions.add(name);
                            }
                        });
        schema.remove(extensions);
        if (schema.path(NULLABLE).isBoolean() && schema.remove(NULLABLE).asBoolean()) {
            allowNull(schema);
        }
        bound(schema, "exclusiveMinimum", "minimum");
        bound(schema, "exclusiveMaximum", "maximum");
    }

    private static void allowNull(ObjectNode schema) {
        if (schema.path(TYPE).isTextual()) {
            String type = schema.get(TYPE).asText();
            schema.putArray(TYPE).add(type).add(NULL);
            if (schema.get(ENUM) instanceof ArrayNode values) {
                values.addNull();
            }
            return;
        }
        ObjectNode value = schema.objectNode();
        for (String keyword : List.of("$ref", "allOf", "oneOf")) {
            JsonNode moved = schema.remove(keyword);
            if (moved != null) {
                value.set(keyword, moved);
            }
        }
        ArrayNode choices = schema.putArray("anyOf").add(single(value));
        choices.addObject().put(TYPE, NULL);
    }

    private static JsonNode single(ObjectNode value) {
        JsonNode all = value.path("allOf");
        return value.size() == 1 && all.size() == 1 ? all.get(0) : value;
    }

    private static void bound(ObjectNode schema, String exclusive, String inclusive) {
        if (schema.path(exclusive).isBoolean() && schema.remove(exclusive).asBoolean()) {
            schema.set(exclusive, schema.remove(inclusive));
        }
    }
}
