package org.expedite.web.api.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/**
 * Arguments of controllers that are not sent by clients as data. The generator describes them as
 * query parameters or as fields of the body.
 */
final class HiddenArguments {

    /** The names of their schemas. */
    static final Set<String> NAMES = Set.of("Actor", "ListQuery", "IfMatch");

    private HiddenArguments() {}

    /**
     * Removes the arguments from an operation.
     *
     * @param operation changed in place
     * @return the names of the removed arguments
     */
    static Set<String> removeFrom(ObjectNode operation) {
        Set<String> removed = new HashSet<>();
        removeParameters(operation, removed);
        JsonNode content = operation.path("requestBody").path("content");
        boolean empty = false;
        for (JsonNode form : content) {
            ObjectNode media = (ObjectNode) form;
            JsonNode schema = withoutHidden(media.path("schema"), removed);
            empty = empty || schema.isMissingNode();
            media.set("schema", schema);
        }
        if (empty) {
            operation.remove("requestBody");
        }
        return removed;
    }

    private static void removeParameters(ObjectNode operation, Set<String> removed) {
        Iterator<JsonNode> parameters = operation.path("parameters").iterator();
        while (parameters.hasNext()) {
            String target = Operations.target(parameters.next().path("schema"));
            if (NAMES.contains(target)) {
                removed.add(target);
                parameters.remove();
            }
        }
    }

    /**
     * Returns the schema of the body alone, or a missing node if the body was nothing but
     * arguments.
     */
    private static JsonNode withoutHidden(JsonNode schema, Set<String> removed) {
        String target = Operations.target(schema);
        if (NAMES.contains(target)) {
            removed.add(target);
            return schema.at("/nothing");
        }
        if (schema.get("allOf") instanceof ArrayNode parts) {
            return onlyPart(parts, schema, removed);
        }
        Iterator<JsonNode> fields = schema.path("properties").iterator();
        boolean had = fields.hasNext();
        boolean changed = false;
        while (fields.hasNext()) {
            String field = Operations.target(fields.next());
            if (NAMES.contains(field)) {
                removed.add(field);
                fields.remove();
                changed = true;
            }
        }
        boolean nothingLeft = had && changed && schema.path("properties").isEmpty();
        return nothingLeft ? schema.at("/nothing") : schema;
    }

    private static JsonNode onlyPart(ArrayNode parts, JsonNode schema, Set<String> removed) {
        Iterator<JsonNode> each = parts.iterator();
        while (each.hasNext()) {
            if (withoutHidden(each.next(), removed).isMissingNode()) {
                each.remove();
            }
        }
        return switch (parts.size()) {
            case 0 -> schema.at("/nothing");
            case 1 -> parts.get(0);
            default -> schema;
        };
    }
}
