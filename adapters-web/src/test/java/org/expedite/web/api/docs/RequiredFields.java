package org.expedite.web.api.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Requires all fields of responses, and forbids additional fields of requests. The generator
 * requires only fields that are never null, which is right for requests.
 */
final class RequiredFields {

    /** A problem has one optional field, and lists its required fields itself. */
    private static final Set<String> EXCEPT = Set.of("Problem");

    /** Members that items of lists omit; elsewhere they are present and never null. */
    private static final Map<String, String> NOT_IN_LISTS = Map.of("Case", "priority_escalation");

    private static final String MERGE_PATCH =
            "/requestBody/content/application~1merge-patch+json/schema";

    private final JsonNode schemas;
    private final Set<String> sent = new HashSet<>();

    private RequiredFields(JsonNode schemas) {
        this.schemas = schemas;
    }

    /**
     * Requires all fields of schemas that clients do not send.
     *
     * @param document of any OpenAPI 3, changed in place
     */
    static void require(ObjectNode document) {
        RequiredFields presence = new RequiredFields(document.at("/components/schemas"));
        for (JsonNode item : document.path("paths")) {
            for (JsonNode operation : item) {
                presence.follow(operation.path("requestBody"));
                presence.requireNothingOfA(operation.at(MERGE_PATCH));
            }
        }
        presence.requireAllOfOthers();
        presence.sent.forEach(name -> close(presence.schemas.path(name)));
    }

    /** Request bodies have no additional fields. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(RequiredFields::close);
    }

    /** A merge patch has only the changed members. */
    private void requireNothingOfA(JsonNode patch) {
        if (schemas.get(Operations.target(patch)) instanceof ObjectNode changes) {
            changes.remove("required");
        }
    }

    private void follow(JsonNode node) {
        String target = Operations.target(node);
        if (!target.isEmpty() && sent.add(target)) {
            follow(schemas.path(target));
        }
        node.forEach(this::follow);
    }

    private void requireAllOfOthers() {
        schemas.forEachEntry(
                (name, schema) -> {
                    JsonNode fields = schema.path("properties");
                    if (!fields.isEmpty() && !sent.contains(name) && !EXCEPT.contains(name)) {
                        ArrayNode required = ((ObjectNode) schema).putArray("required");
                        String comesAndGoes = NOT_IN_LISTS.getOrDefault(name, "");
                        fields.forEachEntry(
                                (field, value) -> {
                                    if (field.equals(comesAndGoes)) {
                                        ((ObjectNode) value).remove("nullable");
                                    } else {
                                        required.add(field);
                                    }
                                });
                    }
                });
    }
}
