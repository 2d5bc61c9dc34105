package org.expedite.web.api.docs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Adds status and headers, which the generator does not know, to successful responses. */
final class SuccessResponses {
    private static final String HEADERS = "#/components/headers/";

    private SuccessResponses() {}

    /**
     * Completes the successful responses of an operation, in place.
     *
     * @param method in lower case; a {@code put} creates or replaces
     * @param operation the operation
     * @param paged whether it returns pages
     * @param versioned whether the returned resource has a version
     */
    static void complete(String method, ObjectNode operation, boolean paged, boolean versioned) {
        ObjectNode responses = operation.withObject("/responses");
        if ("put".equals(method) && responses.get("200") instanceof ObjectNode replaced) {
            responses.set("201", replaced.deepCopy());
        }
        for (String status : Set.of("200", "201", "202", "204", "206", "304")) {
            if (responses.get(status) instanceof ObjectNode response) {
                describe(response, status);
                header(response, "X-Request-Id", "RequestId");
                if (versioned && response.has("content")) {
                    header(response, "ETag", "ETag");
                }
                if ("201".equals(status)) {
                    header(response, "Location", "Location");
                }
                if (paged) {
                    header(response, "Link", "Link");
                }
            }
        }
    }

    /**
     * Adds the header of replayed responses.
     *
     * @param operation the operation, changed in place
     */
    static void mayBeReplayed(ObjectNode operation) {
        operation
                .withObject("/responses")
                .forEachEntry(
                        (status, response) -> {
                            if (status.startsWith("2")) {
                                header(
                                        (ObjectNode) response,
                                        "Idempotency-Replayed",
                                        "IdempotencyReplayed");
                            }
                        });
    }

    private static void describe(ObjectNode response, String status) {
        if (response.path("description").asText().matches("\\w+ 20\\d response")) {
            response.put(
                    "description",
                    switch (status) {
                        case "201" -> "Created.";
                        case "204" -> "No content.";
                        default -> "Success.";
                    });
        }
    }

    private static void header(ObjectNode response, String name, String shared) {
        response.withObject("/headers").putObject(name).put("$ref", HEADERS + shared);
    }
}
