package org.expedite.web.api.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * Describes error responses uniformly, and sorts the responses of an operation. A controller that
 * describes a status states only its cause.
 */
final class Responses {

    private static final String FIRST_ERROR = "400";
    private static final String DESCRIPTION = "description";

    private Responses() {}

    /**
     * Completes the responses of an operation, in place.
     *
     * @param operation with all its statuses
     */
    static void complete(ObjectNode operation) {
        ObjectNode responses = operation.withObject("/responses");
        Map<String, JsonNode> ordered = new TreeMap<>();
        responses.forEachEntry(
                (status, response) ->
                        ordered.put(
                                status,
                                status.compareTo(FIRST_ERROR) < 0
                                        ? response
                                        : refusal(status, (ObjectNode) response)));
        responses.removeAll();
        responses.setAll(ordered);
    }

    /** In 3.1 a description beside a reference replaces the shared one. */
    private static ObjectNode refusal(String status, ObjectNode described) {
        ObjectNode refusal = described.objectNode();
        refusal.put("$ref", Components.responseOf(status));
        String own = described.path(DESCRIPTION).asText();
        if (!own.isEmpty() && !own.endsWith(" response")) {
            refusal.put(DESCRIPTION, own);
        }
        return refusal;
    }
}
