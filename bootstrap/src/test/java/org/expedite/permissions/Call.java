package org.expedite.permissions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.expedite.application.access.UseCase;
import org.expedite.domain.pages.Approved;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the description, with a valid body.
 *
 * @param useCases its use cases; who may use one of them may make the call
 * @param body of the first example that succeeds, maybe with another value; null for none
 */
record Call(
        String operation,
        String method,
        String path,
        Set<UseCase> useCases,
        @Nullable JsonNode body,
        boolean isForm) {
    private static final String EXAMPLES = "adapters-web/src/test/resources/openapi/examples";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Creates the call of an operation, with the body of an example and the changes to it. */
    static Call of(String operation, String method, String path, OperationUseCases.Entry entry) {
        JsonNode example = example(operation);
        boolean form = example.path("media_type").asText().startsWith("multipart");
        ObjectNode body = JSON.createObjectNode();
        body.setAll(fields(example.path("body")));
        body.setAll(fields(read(entry.changes().replace('\'', '"'))));
        return new Call(
                operation,
                method,
                path,
                entry.useCases(),
                form || body.isEmpty() ? null : body,
                form);
    }

    private static ObjectNode fields(JsonNode body) {
        return body instanceof ObjectNode object ? object : JSON.createObjectNode();
    }

    /** Returns the request of the first example that succeeds; an empty one if there is none. */
    private static JsonNode example(String operation) {
        Path file = Approved.root().resolve(EXAMPLES).resolve(operation + ".json");
        try {
            for (JsonNode exchange : read(Files.exists(file) ? Files.readString(file) : "[]")) {
                if (exchange.at("/response/status").asInt() < 300) {
                    return exchange.path("request");
                }
            }
            return JSON.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether it is about a case that exists already. */
    boolean isOfCase() {
        return path.startsWith("/v1/cases/") || path.startsWith("/v1/decisions/");
    }

    boolean changes() {
        return useCases.stream().anyMatch(UseCase::changes);
    }

    /** Returns whether its object need not exist: all but cases and records are made up. */
    boolean mayBeMissing() {
        return path.contains("{") && !isOfCase() && useCases.stream().noneMatch(this::isOfRecords);
    }

    private boolean isOfRecords(UseCase useCase) {
        return useCase == UseCase.VIEW_REGISTRY || useCase.area() == UseCase.Area.QUEUES;
    }

    @Override
    public String toString() {
        return method + " " + path + " " + useCases;
    }
}
