package org.expedite.web.api.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Improves generated descriptions and adds common ones. */
final class Descriptions {
    private static final String DESCRIPTION = "description";
    private static final String OPEN_SET =
            "An open set: clients must accept values that are not listed.";

    /** Descriptions of path parameters. */
    private static final Map<String, String> PATH_PARAMETERS =
            Map.ofEntries(
                    Map.entry("number", "The number of a case, as `2026-1122-000017`."),
                    Map.entry("decision_id", "The id of a decision."),
                    Map.entry("organization_id", "The id of an organization; case-sensitive."),
                    Map.entry("contact_id", "The id of a contact; case-sensitive."),
                    Map.entry("certification_id", "The id of a certification; case-sensitive."),
                    Map.entry("product_line", "The code of a product line, as `M_SERIES`."),
                    Map.entry(
                            "engineer_id",
                            "The id of an engineer, with which the engineer signs in."),
                    Map.entry("model", "The model, as `M320`; case-sensitive."),
                    Map.entry("serial", "The serial number; case-sensitive."),
                    Map.entry("contract_number", "The number of a contract; case-sensitive."),
                    Map.entry(
                            "account_id",
                            "The id of an account, which is that of its contact or engineer;"
                                    + " case-sensitive."),
                    Map.entry("token_id", "The id of a token, which is not the token itself."),
                    Map.entry("session_id", "The id of a session."));

    private Descriptions() {}

    /**
     * Improves the descriptions of an operation, in place.
     *
     * @param operation the operation
     */
    static void improve(ObjectNode operation) {
        if (!operation.has(DESCRIPTION)) {
            operation.set(DESCRIPTION, operation.path("summary"));
        }
        for (JsonNode node : operation.path("parameters")) {
            ObjectNode parameter = (ObjectNode) node;
            String description = PATH_PARAMETERS.get(parameter.path("name").asText());
            if (description != null && !parameter.has(DESCRIPTION)) {
                parameter.put(DESCRIPTION, description);
            }
            if (parameter.get("schema") instanceof ObjectNode schema) {
                parameter.set("schema", notNull(schema));
            }
        }
    }

    /** A parameter may be missing, but is never null. */
    private static JsonNode notNull(ObjectNode schema) {
        schema.remove("nullable");
        return schema.size() == 1 && schema.get("allOf") instanceof ArrayNode all && all.size() == 1
                ? all.get(0)
                : schema;
    }

    /**
     * Marks each named set as open.
     *
     * @param schemas of the document, changed in place
     */
    static void markOpenSets(JsonNode schemas) {
        for (JsonNode node : schemas) {
            if (node.has("enum") && node instanceof ObjectNode set) {
                String own = set.path(DESCRIPTION).asText();
                set.put(DESCRIPTION, own.isEmpty() ? OPEN_SET : own + " " + OPEN_SET);
            }
        }
    }
}
