package org.expedite.web.api.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.expedite.application.idempotency.StoredResponse;

/**
 * Converts responses of controllers to stored responses and back. The first response takes the same
 * way as each later one, so they are equal.
 */
@Singleton
final class StoredResponses {
    private static final String SEVERAL = ", ";

    private final ObjectMapper mapper;

    StoredResponses(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Returns the parts to store: status, the controller's own headers, and the body as JSON. */
    StoredResponse toKeep(HttpResponse<?> response) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.getHeaders()
                .forEach((name, values) -> headers.put(name, String.join(SEVERAL, values)));
        Object body = response.body();
        if (body == null) {
            return new StoredResponse(response.code(), headers, "");
        }
        headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        return new StoredResponse(response.code(), headers, json(body));
    }

    /** Returns the response for the wire. */
    MutableHttpResponse<byte[]> toSend(StoredResponse answer) {
        MutableHttpResponse<byte[]> response =
                HttpResponse.status(HttpStatus.valueOf(answer.status()));
        answer.headers().forEach(response::header);
        return answer.body().isEmpty()
                ? response
                : response.body(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private String json(Object body) {
        try {
            return mapper.writeValueAsString(body);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("An answer cannot be written as JSON", unwritable);
        }
    }
}
