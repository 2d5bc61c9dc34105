package org.expedite.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.curiousoddman.rgxgen.RgxGen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.expedite.domain.Characters;

/** Generates values of a schema, mostly from observed ones. */
final class Values {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 2_000;
    private static final int SOME_ITEMS = 3;
    private static final int MAX_NUMBER = 1_000;
    private static final List<String> WORDS =
            List.of("link", "down", "since", "noon", "Zürich", "⚡ 2", "core", "dump", "site 7");

    private final Observed observed;
    private final Rng rng;

    private static final String IDENTIFIER = "[A-Za-z0-9]{1,30}";

    Values(Observed observed, Rng rng) {
        this.observed = observed;
        this.rng = rng;
    }

    /** Returns a complete body of a request; in half of all cases an example, if there is one. */
    JsonNode body(Shape shape) {
        return shape.example().isPresent() && rng.percent(50)
                ? shape.example().get().deepCopy()
                : value("", shape);
    }

    /** Returns a body with every field, and an item in every list. */
    JsonNode whole(Shape shape) {
        return whole("", shape);
    }

    private JsonNode whole(String name, Shape shape) {
        return switch (shape.type()) {
            case "array" -> NODES.arrayNode().add(whole(Observed.singular(name), shape.items()));
            case "object" -> {
                ObjectNode object = NODES.objectNode();
                shape.fields().forEach((field, of) -> object.set(field, whole(field, of)));
                nameByOne(object);
                yield object;
            }
            default -> value(name, shape);
        };
    }

    /** Returns a value of a named field. */
    JsonNode value(String name, Shape shape) {
        return switch (shape.type()) {
            case "string" -> NODES.textNode(text(name, shape));
            case "integer" -> NODES.numberNode(integer(shape));
            case "number" -> NODES.numberNode(rng.below(MAX_NUMBER) / 10.0);
            // Nobody leaves: the engineers are those who send the requests.
            case "boolean" -> NODES.booleanNode(name.equals("active") || rng.percent(50));
            case "array" -> array(name, shape);
            default -> object(shape);
        };
    }

    /** Returns a text of a named field or parameter. */
    String text(String name, Shape shape) {
        if (!shape.values().isEmpty()) {
            return rng.oneOf(shape.values());
        }
        return switch (shape.format()) {
            case "date" -> FIRST_DAY.plusDays(rng.below(DAYS)).toString();
            case "date-time" -> instant().toString();
            case "email" -> "noc" + rng.below(100) + "@example.org";
            case "equipment-name" -> matching(name, IDENTIFIER);
            case "phone-number" -> "+1408555" + (1000 + rng.below(9000));
            default ->
                    shape.pattern()
                            .map(p -> matching(name, p))
                            .filter(Characters::hasLetterOrDigit)
                            .orElseGet(() -> someWords(shape));
        };
    }

    private Instant instant() {
        return FIRST_DAY
                .plusDays(rng.below(DAYS))
                .atTime(rng.below(24), rng.below(60))
                .toInstant(ZoneOffset.UTC);
    }

    private String matching(String name, String regex) {
        Pattern pattern = Pattern.compile(regex);
        boolean made = rng.percent(10);
        return observed.value(name, text -> !made && pattern.matcher(text).matches(), rng)
                .orElseGet(() -> RgxGen.parse(regex).generate(rng.random()));
    }

    private String someWords(Shape shape) {
        StringBuilder text = new StringBuilder(rng.oneOf(WORDS));
        for (int more = rng.below(5); more > 0; more--) {
            text.append(' ').append(rng.oneOf(WORDS));
        }
        return text.substring(0, Math.min(text.length(), shape.most("maxLength")));
    }

    private int integer(Shape shape) {
        int least = shape.schema().path("minimum").asInt(0);
        return least + rng.below(Math.min(shape.most("maximum"), least + MAX_NUMBER) - least + 1);
    }

    private ArrayNode array(String name, Shape shape) {
        ArrayNode array = NODES.arrayNode();
        int least = shape.schema().path("minItems").asInt(0);
        int length = Math.min(least + rng.below(SOME_ITEMS), shape.most("maxItems"));
        for (int i = 0; i < length; i++) {
            array.add(value(Observed.singular(name), shape.items()));
        }
        return array;
    }

    private ObjectNode object(Shape shape) {
        ObjectNode object = NODES.objectNode();
        for (Map.Entry<String, Shape> field : shape.fields().entrySet()) {
            boolean asNull = field.getValue().nullable() && rng.percent(20);
            if (asNull) {
                object.putNull(field.getKey());
            } else if (shape.required().contains(field.getKey()) || rng.percent(60)) {
                object.set(field.getKey(), value(field.getKey(), field.getValue()));
            }
        }
        nameByOne(object);
        return object;
    }

    /** Leaves one of two names of a product: its serial number or its model. */
    private static void nameByOne(ObjectNode object) {
        if (object.hasNonNull("serial") && object.hasNonNull("model")) {
            object.remove("model");
        }
    }
}
