package org.expedite.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.expedite.fuzz.Mutation.Change;
import org.expedite.fuzz.Mutation.Spoilt;

/** Mutations of the body of a request. */
final class BodyMutations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int TOO_DEEP = 40;
    private static final int MEBIBYTE = 1024 * 1024;

    /** Values of each type; a field accepts one of them at most. */
    static final List<String> VALUES =
            List.of(
                    "\"a\"",
                    "\"\"",
                    "1",
                    "-1",
                    "0",
                    "1.5",
                    "1e400",
                    "2147483648",
                    "true",
                    "false",
                    "null",
                    "[]",
                    "{}",
                    "[null]",
                    "{\"a\":1}",
                    "[[[]]]");

    static final List<Mutation> ALL =
            List.of(
                    new Mutation("another type", places(BodyMutations::anotherType)),
                    new Mutation("missing field", places((_, place) -> removed(place))),
                    new Mutation("null", places(BodyMutations::asNull)),
                    new Mutation("unknown field", BodyMutations::unknownField),
                    new Mutation("hostile text", texts(BodyMutations::hostileText)),
                    new Mutation("refused string", texts(refused(Hostile.REFUSED_STRINGS))),
                    new Mutation("no UTF-8", texts(refused(Hostile.NO_UTF8))),
                    new Mutation("no string", texts(refused(Hostile.NO_STRINGS))),
                    new Mutation("long text", texts(BodyMutations::longText)),
                    new Mutation("absurd date", ofFormat("date", Hostile.DATES)),
                    new Mutation("absurd time", ofFormat("date-time", Hostile.TIMES)),
                    new Mutation("duplicate field", places(BodyMutations::duplicate)),
                    new Mutation("deep value", places(BodyMutations::deep)),
                    new Mutation("many items", places(BodyMutations::manyItems)),
                    new Mutation("huge body", BodyMutations::huge),
                    new Mutation("another body", BodyMutations::anotherBody),
                    new Mutation("another media type", BodyMutations::mediaType),
                    new Mutation("cut off", BodyMutations::cutOff));

    private BodyMutations() {}

    private static Change places(BiPredicate<Spoilt, Place> change) {
        return at(_ -> true, change);
    }

    private static Change texts(BiPredicate<Spoilt, Place> change) {
        return at(place -> place.shape().is("string"), change);
    }

    private static Change ofFormat(String format, List<String> absurd) {
        return at(
                place -> place.shape().format().equals(format),
                (spoilt, place) -> {
                    place.set(NODES.textNode(spoilt.dice().oneOf(absurd)));
                    spoilt.draft().mustBeRefused("absurd " + format);
                    return true;
                });
    }

    /** A change of one field among those that qualify. */
    private static Change at(Predicate<Place> where, BiPredicate<Spoilt, Place> change) {
        return spoilt -> {
            JsonNode body = spoilt.draft().json();
            List<Place> places =
                    body == null
                            ? List.of()
                            : spoilt.operation().jsonBody().stream()
                                    .flatMap(shape -> Place.in(body, shape).stream())
                                    .filter(where)
                                    .toList();
            return !places.isEmpty() && change.test(spoilt, spoilt.dice().oneOf(places));
        };
    }

    private static BiPredicate<Spoilt, Place> refused(List<String> raw) {
        return (spoilt, place) -> {
            place.setRaw(spoilt.dice().oneOf(raw));
            spoilt.draft().mustBeRefused("no text");
            return true;
        };
    }

    private static boolean anotherType(Spoilt spoilt, Place place) {
        place.setRaw(spoilt.dice().oneOf(VALUES));
        return true;
    }

    private static boolean removed(Place place) {
        place.remove();
        return true;
    }

    private static boolean asNull(Spoilt spoilt, Place place) {
        place.set(NODES.nullNode());
        if (!place.shape().nullable() && place.isRequired()) {
            spoilt.draft().mustBeRefused("null for " + place.pointer());
        }
        return true;
    }

    private static boolean unknownField(Spoilt spoilt) {
        if (!(spoilt.draft().json() instanceof ObjectNode object)) {
            return false;
        }
        String name =
                spoilt.dice()
                        .oneOf(List.of("colour", "ID", "id ", "__proto__", "$ref", "a/~b", ""));
        object.put(spoilt.dice().percent(50) ? name : spoilt.dice().oneOf(Hostile.TEXTS), 1);
        spoilt.draft().mustBeRefused("unknown field");
        return true;
    }

    private static boolean hostileText(Spoilt spoilt, Place place) {
        place.set(NODES.textNode(spoilt.dice().oneOf(Hostile.TEXTS)));
        return true;
    }

    private static boolean longText(Spoilt spoilt, Place place) {
        int most = Math.min(place.shape().most("maxLength"), 200_000);
        place.set(NODES.textNode("x".repeat(most + spoilt.dice().below(3))));
        return true;
    }

    private static boolean duplicate(Spoilt spoilt, Place place) {
        if (!(place.parent() instanceof ObjectNode)) {
            return false;
        }
        place.setTwice();
        spoilt.draft().mustBeRefused("duplicate field");
        return true;
    }

    private static boolean deep(Spoilt spoilt, Place place) {
        int depth = spoilt.dice().oneOf(List.of(TOO_DEEP, 5_000, 100_000));
        boolean arrays = spoilt.dice().percent(50);
        place.setRaw(
                arrays
                        ? "[".repeat(depth) + "]".repeat(depth)
                        : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth));
        spoilt.draft().mustBeRefused("deep value");
        return true;
    }

    private static boolean manyItems(Spoilt spoilt, Place place) {
        int most = place.shape().most("maxItems");
        if (!place.shape().is("array") || most > MEBIBYTE || place.value().isEmpty()) {
            return false;
        }
        place.repeat(most + 1);
        spoilt.draft().mustBeRefused("too many items");
        return true;
    }

    private static boolean huge(Spoilt spoilt) {
        String padding = " ".repeat(MEBIBYTE + spoilt.dice().below(10));
        spoilt.draft().bytes((padding + "{}").getBytes(StandardCharsets.ISO_8859_1));
        if (spoilt.operation().bodyType().isPresent()) {
            spoilt.draft().mustBeRefused("huge body");
        }
        return true;
    }

    private static boolean anotherBody(Spoilt spoilt) {
        String body = spoilt.dice().oneOf(Hostile.BODIES);
        spoilt.draft().bytes(body.getBytes(StandardCharsets.ISO_8859_1));
        return true;
    }

    private static boolean mediaType(Spoilt spoilt) {
        if (spoilt.draft().json() == null) {
            return false;
        }
        spoilt.draft().header("Content-Type", spoilt.dice().oneOf(Hostile.MEDIA_TYPES));
        spoilt.draft().mustBeRefused("media type");
        return true;
    }

    private static boolean cutOff(Spoilt spoilt) {
        byte[] body = spoilt.draft().body();
        if (body.length < 2) {
            return false;
        }
        byte[] cut = new byte[1 + spoilt.dice().below(body.length - 1)];
        System.arraycopy(body, 0, cut, 0, cut.length);
        spoilt.draft().bytes(cut);
        spoilt.draft().mustBeRefused("cut off");
        return true;
    }
}
