package org.expedite.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The API according to its served description. */
final class Api {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();
    private final Schemas schemas;

    private Api(JsonNode document) {
        this.document = document;
        schemas = new Schemas(document);
        document.path("paths")
                .forEachEntry(
                        (path, item) ->
                                item.forEachEntry(
                                        (method, definition) -> {
                                            if (METHODS.contains(method)) {
                                                operations.add(
                                                        new Operation(
                                                                this, method, path, definition));
                                            }
                                        }));
    }

    /** Returns the API description that a server serves. */
    static Api servedBy(Wire wire) {
        Reply reply = wire.send(new Draft("GET", "/openapi.yml"));
        try {
            return new Api(new YAMLMapper().readTree(reply.text()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All operations, in the order of the description. */
    List<Operation> operations() {
        return operations;
    }

    /**
     * Returns the operation that a request addresses. HEAD counts as GET. The server accepts
     * methods in any case, a host before the path, and a slash after it.
     */
    Optional<Operation> at(String method, String target) {
        String asked = "HEAD".equals(method) ? "GET" : spelled(method);
        String rawPath = target.replaceFirst("^http://[^/]+", "");
        return operations.stream()
                .filter(o -> o.method().equals(asked) && o.matches(rawPath))
                .findFirst();
    }

    /** Returns the node itself, or the node that it refers to. */
    JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : resolved(document.at(reference.substring(1)));
    }

    /** Returns the violations of a schema of this document by a value; empty if there are none. */
    List<String> violations(JsonNode value, JsonNode schema) {
        return schemas.violations(value, schema);
    }

    /** Returns the method in upper case. */
    static String spelled(String method) {
        return method.toUpperCase(Locale.ROOT);
    }
}
