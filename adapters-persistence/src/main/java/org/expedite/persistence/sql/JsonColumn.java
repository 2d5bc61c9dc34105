package org.expedite.persistence.sql;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/**
 * JSON texts in columns of the database, of records that are made for that.
 *
 * <p>Such a text stays for ever, so the names in it do, too: each is that of a record's component,
 * in {@code snake_case}. A reader skips names that it does not know, since a newer version of the
 * program may have written them; what is null is left out.
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

    /** The text to keep. */
    public static String write(Object content) {
        try {
            return MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Cannot be written as JSON", impossible);
        }
    }

    /**
     * What a kept text says.
     *
     * @throws IllegalStateException if it is not of that type; somebody changed it by hand, or the
     *     program was changed without regard to what is kept
     */
    public static <T> T read(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            // Without the text: it may hold what customers said.
            throw new IllegalStateException(
                    "A kept JSON text is no " + type.getSimpleName(), unreadable);
        }
    }

    /** What a kept text of names and texts says; see {@link #read}. */
    public static Map<String, String> readTexts(String text) {
        try {
            return MAPPER.readValue(text, TEXTS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A kept JSON text has not only texts", unreadable);
        }
    }
}
