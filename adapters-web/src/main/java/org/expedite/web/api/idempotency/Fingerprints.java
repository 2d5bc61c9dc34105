package org.expedite.web.api.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.expedite.application.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Fingerprints of requests, by method, address and content of the body, whatever its formatting.
 * The caller's roles count too: a stored response never reaches an actor of the same id with other
 * roles, or with a token that is read-only.
 */
@Singleton
public final class Fingerprints {
    private static final String END_OF_PART = "\n";

    private static final JsonMapper SORTING =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private final ObjectMapper mapper;

    Fingerprints(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Returns the fingerprint of a request.
     *
     * @param body as the controller receives it; null if there is none
     * @return 64 hexadecimal digits
     */
    String of(Actor actor, HttpRequest<?> request, @Nullable Object body) {
        URI address = request.getUri();
        String roles =
                actor.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        String parts =
                String.join(
                        END_OF_PART,
                        actor.readOnly() ? roles + " read-only" : roles,
                        request.getMethodName(),
                        address.getRawPath() + "?" + address.getRawQuery(),
                        canonical(body));
        return of(parts);
    }

    /**
     * Returns the fingerprint of a text.
     *
     * @param text all that distinguishes a request
     * @return 64 hexadecimal digits
     */
    public static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Converts records and trees to maps, whose names are written in order. */
    private String canonical(@Nullable Object body) {
        try {
            JsonNode tree = mapper.valueToTree(body);
            return SORTING.writeValueAsString(SORTING.treeToValue(tree, Object.class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What was read as JSON cannot be written", impossible);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JVM has it", impossible);
        }
    }
}
