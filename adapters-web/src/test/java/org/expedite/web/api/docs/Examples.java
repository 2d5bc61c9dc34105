package org.expedite.web.api.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Adds real requests and responses to each operation. An operation has a file of exchanges with a
 * name, a summary, a request and a response; a test creates it and checks it.
 */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONTENT = "content";
    private static final String BODY = "body";

    private final Function<String, Optional<InputStream>> files;

    /**
     * Reads examples from files.
     *
     * @param files returns the file of an operation by its id, if it has one
     */
    Examples(Function<String, Optional<InputStream>> files) {
        this.files = files;
    }

    /**
     * Adds the examples to a description, in place.
     *
     * @param document of OpenAPI 3.1
     */
    void addTo(ObjectNode document) {
        for (JsonNode item : document.path("paths")) {
            for (JsonNode operation : item) {
                String id = operation.path("operationId").asText();
                for (JsonNode exchange : read(id)) {
                    add(exchange, (ObjectNode) operation, document);
                }
            }
        }
    }

    private JsonNode read(String id) {
        Optional<InputStream> file = files.apply(id);
        if (file.isEmpty()) {
            return JSON.createArrayNode();
        }
        try (InputStream exchanges = file.get()) {
            return JSON.readTree(exchanges);
        } catch (IOException e) {
            throw new UncheckedIOException("the examples of " + id, e);
        }
    }

    private static void add(JsonNode exchange, ObjectNode operation, ObjectNode document) {
        JsonNode request = exchange.path("request");
        if (request.has(BODY)) {
            show(exchange, request, operation.path("requestBody"));
        }
        JsonNode response = exchange.path("response");
        if (response.has(BODY)) {
            String status = response.path("status").asText();
            ObjectNode responses = operation.withObject("/responses");
            responses.set(status, ofItsOwn(responses.path(status), document));
            show(exchange, response, responses.path(status));
        }
    }

    /** Shared responses cannot have the examples of one operation. */
    private static JsonNode ofItsOwn(JsonNode response, ObjectNode document) {
        String reference = response.path("$ref").asText();
        if (reference.isEmpty()) {
            return response;
        }
        ObjectNode copy = document.at(reference.substring(1)).deepCopy();
        if (response.has("description")) {
            copy.set("description", response.get("description"));
        }
        return copy;
    }

    private static void show(JsonNode exchange, JsonNode message, JsonNode described) {
        JsonNode forms = described.path(CONTENT);
        String form = message.path("media_type").asText();
        if (forms.get(form) instanceof ObjectNode media) {
            ObjectNode example =
                    media.withObject("/examples").putObject(exchange.path("name").asText());
            example.set("summary", exchange.path("summary"));
            example.set("value", message.get(BODY));
        }
    }
}
