package org.expedite.web.api.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.MediaType;
import java.util.Set;
import org.expedite.web.api.resources.MergePatch;

/**
 * Adds the common parts of all operations: authentication, errors, and the arguments that
 * controllers take from the request themselves ({@code Actor}, {@code ListQuery}, {@code IfMatch}),
 * which the generator takes for data.
 */
final class Operations {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final String SCHEMAS = "#/components/schemas/";

    /** Operations that return something without a version. */
    private static final Set<String> STORE_NOTHING =
            Set.of("checkEligibility", "assessPriority", "identifyCaller", "replayDecision");

    /** Operations that store something without a version, or return what is stored elsewhere. */
    private static final Set<String> WITHOUT_VERSION =
            Set.of(
                    "getProfile",
                    "getEscalationReport",
                    "getQueueReport",
                    "createToken",
                    "inviteAccount");

    /** Problems that any request may get. */
    private static final String[] EVERYWHERE = {"400", "406", "429", "500", "503"};

    private final MarkedOperations marked;

    /**
     * Creates an object that completes operations.
     *
     * @param marked the marks of the routes on their controllers
     */
    Operations(MarkedOperations marked) {
        this.marked = marked;
    }

    /**
     * Completes all operations of a description, in place.
     *
     * @param document of any OpenAPI 3
     */
    void complete(ObjectNode document) {
        ObjectNode components = document.withObject("/components");
        Components.addTo(components);
        document.path("paths")
                .forEachEntry(
                        (path, item) ->
                                item.forEachEntry(
                                        (method, operation) -> {
                                            if (METHODS.contains(method)) {
                                                complete(path, method, (ObjectNode) operation);
                                            }
                                        }));
        if (components.get("schemas") instanceof ObjectNode schemas) {
            schemas.remove(HiddenArguments.NAMES);
            Descriptions.markOpenSets(schemas);
        }
    }

    private void complete(String path, String method, ObjectNode operation) {
        boolean open = marked.openToAll().contains(path);
        boolean mayHaveBody = operation.has("requestBody");
        Set<String> hidden = HiddenArguments.removeFrom(operation);
        boolean body = mayHaveBody && operation.has("requestBody");
        boolean paged = hidden.contains("ListQuery");
        String id = operation.path("operationId").asText();
        boolean keeps = !STORE_NOTHING.contains(id);
        boolean keyed = "post".equals(method) && !marked.withoutIdempotencyKey().contains(path);
        samePatchInEveryForm(operation.at("/requestBody/content"));
        Descriptions.improve(operation);
        SuccessResponses.complete(
                method,
                operation,
                paged,
                keeps && !open && !WITHOUT_VERSION.contains(id) && !answersWithPages(operation));
        if (paged) {
            parameter(operation, "Limit");
            parameter(operation, "Cursor");
        }
        boolean changes = hidden.contains("IfMatch") || "patch".equals(method);
        if (changes) {
            parameter(operation, "IfMatch");
            if ("put".equals(method)) {
                parameter(operation, "IfNoneMatch");
            }
        }
        if (keyed) {
            parameter(operation, "IdempotencyKey");
            SuccessResponses.mayBeReplayed(operation);
            problems(operation, "404", "409", "422");
        }
        parameter(operation, "RequestId");
        if (body) {
            problems(operation, "413", "415", "422");
        }
        if (body && keeps) {
            problems(operation, "409");
        }
        if (changes) {
            problems(operation, "412");
            // The creation of a resource cannot require a version.
            if ("patch".equals(method)) {
                problems(operation, "428");
            }
        }
        if (path.contains("{") && !"put".equals(method)) {
            problems(operation, "404");
        }
        if (open) {
            operation.putArray("security");
        } else {
            problems(operation, "401", "403");
        }
        problems(operation, EVERYWHERE);
        Responses.complete(operation);
    }

    /** The generator does not know merge patches as plain JSON. */
    private static void samePatchInEveryForm(JsonNode forms) {
        JsonNode patch = forms.path(MergePatch.MEDIA_TYPE);
        if (patch.isObject() && forms.get(MediaType.APPLICATION_JSON) instanceof ObjectNode plain) {
            plain.set("schema", patch.get("schema"));
        }
    }

    private static boolean answersWithPages(ObjectNode operation) {
        return operation.at("/responses/200/content").findValuesAsText("$ref").stream()
                .anyMatch(reference -> reference.endsWith("Page") || reference.contains("/Page_"));
    }

    private static void problems(ObjectNode operation, String... statuses) {
        for (String status : statuses) {
            operation.withObject("/responses").withObject("/" + status);
        }
    }

    private static void parameter(ObjectNode operation, String name) {
        ArrayNode parameters =
                operation.get("parameters") instanceof ArrayNode present
                        ? present
                        : operation.putArray("parameters");
        parameters.addObject().put("$ref", "#/components/parameters/" + name);
    }

    /**
     * Returns the name of the schema that a node refers to.
     *
     * @param schema a schema
     * @return the name, or an empty string if it refers to none
     */
    static String target(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.startsWith(SCHEMAS) ? reference.substring(SCHEMAS.length()) : "";
    }
}
