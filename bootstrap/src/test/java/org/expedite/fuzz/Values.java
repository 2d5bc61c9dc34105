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

/** Generates values of a schema, mostly from observed ones. */
final class Values {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 2_000;
    private static final int SOME_ITEMS = 3;
    private static final int MOST_NUMBER = 1_000;
    private static final List<String> WORDS =
            List.of("link", "down", "since", "noon", "Zürich", "⚡", "core", "dump", "site 7");

    private final Observed seen;
    private final Rng dice;

    Values(Observed seen, Rng dice) {
        this.seen = seen;
        this.dice = dice;
    }

    /** Returns a complete body of a request; in half of all cases an example, if there is one. */
    JsonNode body(Shape shape) {
        return shape.example().isPresent() && dice.percent(50)
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
            case "number" -> NODES.numberNode(dice.below(MOST_NUMBER) / 10.0);
            case "boolean" -> NODES.booleanNode(dice.percent(50));
            case "array" -> array(name, shape);
            default -> object(shape);
        };
    }

    /** Returns a text of a named field or parameter. */
    String text(String name, Shape shape) {
        if (!shape.values().isEmpty()) {
            return dice.oneOf(shape.values());
        }
        return switch (shape.format()) {
            case "date" -> FIRST_DAY.plusDays(dice.below(DAYS)).toString();
            case "date-time" -> instant().toString();
            case "email" -> "noc" + dice.below(100) + "@example.org";
            case "phone-number" -> "+1408555" + (1000 + dice.below(9000));
            default ->
                    shape.pattern()
                            .map(p -> matching(name, p))
                            .filter(text -> !text.isBlank())
                            .orElseGet(() -> someWords(shape));
        };
    }

    private Instant instant() {
        return FIRST_DAY
                .plusDays(dice.below(DAYS))
                .atTime(dice.below(24), dice.below(60))
                .toInstant(ZoneOffset.UTC);
    }

    private String matching(String name, String regex) {
        Pattern pattern = Pattern.compile(regex);
        boolean made = dice.percent(10);
        return seen.value(name, text -> !made && pattern.matcher(text).matches(), dice)
                .orElseGet(() -> RgxGen.parse(regex).generate(dice.random()));
    }

    private String someWords(Shape shape) {
        StringBuilder text = new StringBuilder(dice.oneOf(WORDS));
        for (int more = dice.below(5); more > 0; more--) {
            text.append(' ').append(dice.oneOf(WORDS));
        }
        return text.substring(0, Math.min(text.length(), shape.most("maxLength")));
    }

    private int integer(Shape shape) {
        int least = shape.schema().path("minimum").asInt(0);
        return least + dice.below(Math.min(shape.most("maximum"), least + MOST_NUMBER) - least + 1);
    }

    private ArrayNode array(String name, Shape shape) {
        ArrayNode array = NODES.arrayNode();
        int least = shape.schema().path("minItems").asInt(0);
        int length = Math.min(least + dice.below(SOME_ITEMS), shape.most("maxItems"));
        for (int i = 0; i < length; i++) {
            array.add(value(Observed.singular(name), shape.items()));
        }
        return array;
    }

    private ObjectNode object(Shape shape) {
        ObjectNode object = NODES.objectNode();
        for (Map.Entry<String, Shape> field : shape.fields().entrySet()) {
            boolean asNull = field.getValue().nullable() && dice.percent(20);
            if (asNull) {
                object.putNull(field.getKey());
            } else if (shape.required().contains(field.getKey()) || dice.percent(60)) {
                object.set(field.getKey(), value(field.getKey(), field.getValue()));
            }
        }
        return object;
    }
}
