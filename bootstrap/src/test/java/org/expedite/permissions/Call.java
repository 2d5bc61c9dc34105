package org.expedite.permissions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** Creates the call of an operation, with the body of an example. */
    static Call of(String operation, String method, String path, OperationUseCases.Entry entry) {
        JsonNode example = example(operation);
        JsonNode body = example.path("body");
        if (body instanceof ObjectNode object && entry.field() != null) {
            object.put(entry.field(), entry.value());
        }
        return new Call(
                operation,
                method,
                path,
                entry.useCases(),
                body.isMissingNode() ? null : body,
                example.path("media_type").asText().startsWith("multipart"));
    }

    private static JsonNode example(String operation) {
        Path file = Approved.root().resolve(EXAMPLES).resolve(operation + ".json");
        try {
            for (JsonNode exchange : JSON.readTree(file.toFile())) {
                if (exchange.at("/response/status").asInt() < 300) {
                    return exchange.path("request");
                }
            }
            throw new IllegalStateException(file + " has no success");
        } catch (IOException e) {
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
