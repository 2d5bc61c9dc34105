package org.expedite.persistence.sql;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/**
 * Reads and writes JSON in columns of the database, from and to records whose names end in {@code
 * Column}.
 *
 * <p>Stored JSON is never rewritten, so its property names never change: each is the name of a
 * record component in {@code snake_case}. Unknown properties are ignored, since a newer version of
 * the program may have written them. Null values are omitted.
 */
public final class JsonColumn {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private JsonColumn() {}

    /** Returns the JSON to store. */
    public static String write(Object content) {
        try {
            return MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Cannot be written as JSON", impossible);
        }
    }

    /**
     * Parses stored JSON.
     *
     * @throws IllegalStateException if it does not fit the type: it was changed by hand, or the
     *     record was changed incompatibly
     */
    public static <T> T read(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            // Without the text: it may contain data of customers.
            throw new IllegalStateException(
                    "Stored JSON cannot be read as " + type.getSimpleName(), unreadable);
        }
    }

    /** Parses a stored JSON object of strings; see {@link #read}. */
    public static Map<String, String> readTexts(String text) {
        try {
            return MAPPER.readValue(text, TEXTS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(
                    "Stored JSON has values other than strings", unreadable);
        }
    }
}
