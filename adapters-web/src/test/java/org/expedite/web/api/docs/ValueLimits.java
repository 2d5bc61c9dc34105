package org.expedite.web.api.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.expedite.domain.Require;
import org.jspecify.annotations.Nullable;

/**
 * Adds maximum lengths, sizes and values that the generator states only as a pattern or a format,
 * or not at all.
 */
final class ValueLimits {

    private static final String PATTERN = "pattern";
    private static final String FORMAT = "format";
    private static final String MAX_LENGTH = "maxLength";

    /**
     * The rule of every text ({@code TextRule}): control characters are line ends and tabs only,
     * and none changes the writing direction.
     */
    private static final String TEXT =
            "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F"
                    + "\\u202A-\\u202E\\u2066-\\u2069]*$";

    private static final String PHONE_NUMBER = "^\\+[1-9][0-9]{1,14}$";

    /** The longest value of a pattern that sets a length by itself. */
    private static final Map<String, Integer> LONGEST =
            Map.of(
                    "^" + Require.IDENTIFIER + "$",
                    Require.MAX_IDENTIFIER,
                    PHONE_NUMBER,
                    16,
                    "^[A-Z]{2}$",
                    2,
                    "^[A-Z]{3}$",
                    3,
                    "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$",
                    17,
                    "^https?://[!-~]{1,500}$",
                    508,
                    "^[A-Za-z0-9._-]{1,100}$",
                    100);

    /** The longest value of a format; an instant may have nine decimals and an offset. */
    private static final Map<String, Integer> LONGEST_OF_FORMAT =
            Map.of("date", 10, "date-time", 40);

    private static final String IDENTIFIER = "^" + Require.IDENTIFIER + "$";

    private static final Set<String> WHOLE = Set.of("int32", "int64");

    /** The largest integer that all clients represent exactly. */
    private static final long LARGEST = (1L << 53) - 1;

    private ValueLimits() {}

    /**
     * Adds the limits of all schemas of a description.
     *
     * @param document of OpenAPI 3.0, changed in place
     */
    static void describe(ObjectNode document) {
        document.path("paths").forEach(item -> item.forEach(ValueLimits::names));
        below(document);
        document.at("/components/schemas")
                .forEachEntry(
                        (name, schema) -> {
                            if (name.endsWith("Page")) {
                                ((ObjectNode) schema.at("/properties/items")).put("maxItems", 100);
                            }
                        });
    }

    /** Parameters of paths are identifiers. */
    private static void names(JsonNode operation) {
        for (JsonNode parameter : operation.path("parameters")) {
            boolean named = "path".equals(parameter.path("in").asText());
            if (named && parameter.get("schema") instanceof ObjectNode schema) {
                if ("string".equals(schema.path("type").asText()) && !schema.has(PATTERN)) {
                    schema.put(PATTERN, IDENTIFIER);
                }
            }
        }
    }

    private static void below(JsonNode node) {
        if (node instanceof ObjectNode schema && schema.path("type").isTextual()) {
            switch (schema.path("type").asText()) {
                case "string" -> text(schema);
                case "integer" -> whole(schema);
                default -> {
                    // Has no limits of its own, or states them.
                }
            }
        }
        node.forEach(ValueLimits::below);
    }

    private static void text(ObjectNode schema) {
        if (schema.has(PATTERN)) {
            String pattern = anchored(schema.path(PATTERN).asText());
            schema.put(PATTERN, pattern);
            longest(schema, LONGEST.get(pattern));
            if (pattern.equals(PHONE_NUMBER)) {
                schema.put(FORMAT, "phone-number");
            }
        } else if (schema.has(FORMAT)) {
            longest(schema, LONGEST_OF_FORMAT.get(schema.path(FORMAT).asText()));
        } else if (schema.has(MAX_LENGTH)) {
            schema.put("minLength", 1).put(PATTERN, TEXT);
        }
    }

    /** Java matches the whole value; JSON Schema searches in it. */
    private static String anchored(String pattern) {
        return pattern.startsWith("^") ? pattern : "^" + pattern + "$";
    }

    private static void longest(ObjectNode schema, @Nullable Integer length) {
        if (length != null && !schema.has(MAX_LENGTH)) {
            schema.put(MAX_LENGTH, length.intValue());
        }
    }

    /** No number here is negative. */
    private static void whole(ObjectNode schema) {
        String format = schema.path(FORMAT).asText("int64");
        if (WHOLE.contains(format)) {
            schema.put(FORMAT, format);
            if (!schema.has("minimum")) {
                schema.put("minimum", 0);
            }
            if (!schema.has("maximum")) {
                schema.put("maximum", "int32".equals(format) ? Integer.MAX_VALUE : LARGEST);
            }
        }
    }
}
