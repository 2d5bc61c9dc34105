package org.expedite.web.api.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * Describes refusals, all in the same way, and puts the responses of an operation in order. A
 * controller that describes a status says only when it is answered.
 */
final class Responses {

    private static final String FIRST_REFUSAL = "400";
    private static final String DESCRIPTION = "description";

    private Responses() {}

    /**
     * Completes the responses of an operation, in place.
     *
     * @param operation whose statuses are named already
     */
    static void complete(ObjectNode operation) {
        ObjectNode responses = operation.withObject("/responses");
        Map<String, JsonNode> ordered = new TreeMap<>();
        responses.forEachEntry(
                (status, response) ->
                        ordered.put(
                                status,
                                status.compareTo(FIRST_REFUSAL) < 0
                                        ? response
                                        : refusal(status, (ObjectNode) response)));
        responses.removeAll();
        responses.setAll(ordered);
    }

    /** In 3.1 a description may stand beside a reference, in place of the shared one. */
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
