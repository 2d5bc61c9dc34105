package org.expedite.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.expedite.fuzz.Mutation.Change;
import org.expedite.fuzz.Mutation.Target;

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
                    new Mutation("another type", fields(BodyMutations::anotherType)),
                    new Mutation("missing field", fields((_, field) -> removed(field))),
                    new Mutation("null", fields(BodyMutations::asNull)),
                    new Mutation("unknown field", BodyMutations::unknownField),
                    new Mutation("hostile text", texts(BodyMutations::hostileText)),
                    new Mutation("refused string", texts(rejected(Hostile.INVALID_STRINGS))),
                    new Mutation("no UTF-8", texts(rejected(Hostile.INVALID_UTF8))),
                    new Mutation("no string", texts(rejected(Hostile.MALFORMED_STRINGS))),
                    new Mutation("long text", texts(BodyMutations::longText)),
                    new Mutation("absurd date", ofFormat("date", Hostile.DATES)),
                    new Mutation("absurd time", ofFormat("date-time", Hostile.TIMES)),
                    new Mutation("duplicate field", fields(BodyMutations::duplicate)),
                    new Mutation("deep value", fields(BodyMutations::deep)),
                    new Mutation("many items", fields(BodyMutations::manyItems)),
                    new Mutation("huge body", BodyMutations::huge),
                    new Mutation("another body", BodyMutations::anotherBody),
                    new Mutation("another media type", BodyMutations::mediaType),
                    new Mutation("cut off", BodyMutations::cutOff));

    private BodyMutations() {}

    private static Change fields(BiPredicate<Target, BodyField> change) {
        return at(_ -> true, change);
    }

    private static Change texts(BiPredicate<Target, BodyField> change) {
        return at(field -> field.shape().is("string"), change);
    }

    private static Change ofFormat(String format, List<String> absurd) {
        return at(
                field -> field.shape().format().equals(format),
                (target, field) -> {
                    field.set(NODES.textNode(target.rng().oneOf(absurd)));
                    target.draft().mustBeRejected("absurd " + format);
                    return true;
                });
    }

    /** A change of one field among those that qualify. */
    private static Change at(Predicate<BodyField> where, BiPredicate<Target, BodyField> change) {
        return target -> {
            JsonNode body = target.draft().json();
            List<BodyField> fields =
                    body == null
                            ? List.of()
                            : target.operation().jsonBody().stream()
                                    .flatMap(shape -> BodyField.in(body, shape).stream())
                                    .filter(where)
                                    .toList();
            return !fields.isEmpty() && change.test(target, target.rng().oneOf(fields));
        };
    }

    private static BiPredicate<Target, BodyField> rejected(List<String> raw) {
        return (target, field) -> {
            field.setRaw(target.rng().oneOf(raw));
            target.draft().mustBeRejected("no text");
            return true;
        };
    }

    private static boolean anotherType(Target target, BodyField field) {
        field.setRaw(target.rng().oneOf(VALUES));
        return true;
    }

    private static boolean removed(BodyField field) {
        field.remove();
        return true;
    }

    private static boolean asNull(Target target, BodyField field) {
        field.set(NODES.nullNode());
        if (!field.shape().nullable() && field.isRequired()) {
            target.draft().mustBeRejected("null for " + field.pointer());
        }
        return true;
    }

    private static boolean unknownField(Target target) {
        if (!(target.draft().json() instanceof ObjectNode object)) {
            return false;
        }
        String name =
                target.rng().oneOf(List.of("colour", "ID", "id ", "__proto__", "$ref", "a/~b", ""));
        object.put(target.rng().percent(50) ? name : target.rng().oneOf(Hostile.TEXTS), 1);
        target.draft().mustBeRejected("unknown field");
        return true;
    }

    private static boolean hostileText(Target target, BodyField field) {
        field.set(NODES.textNode(target.rng().oneOf(Hostile.TEXTS)));
        return true;
    }

    private static boolean longText(Target target, BodyField field) {
        int most = Math.min(field.shape().most("maxLength"), 200_000);
        field.set(NODES.textNode("x".repeat(most + target.rng().below(3))));
        return true;
    }

    private static boolean duplicate(Target target, BodyField field) {
        if (!(field.parent() instanceof ObjectNode)) {
            return false;
        }
        field.setTwice();
        target.draft().mustBeRejected("duplicate field");
        return true;
    }

    private static boolean deep(Target target, BodyField field) {
        int depth = target.rng().oneOf(List.of(TOO_DEEP, 5_000, 100_000));
        boolean arrays = target.rng().percent(50);
        field.setRaw(
                arrays
                        ? "[".repeat(depth) + "]".repeat(depth)
                        : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth));
        target.draft().mustBeRejected("deep value");
        return true;
    }

    private static boolean manyItems(Target target, BodyField field) {
        int most = field.shape().most("maxItems");
        if (!field.shape().is("array") || most > MEBIBYTE || field.value().isEmpty()) {
            return false;
        }
        field.repeat(most + 1);
        target.draft().mustBeRejected("too many items");
        return true;
    }

    private static boolean huge(Target target) {
        String padding = " ".repeat(MEBIBYTE + target.rng().below(10));
        target.draft().bytes((padding + "{}").getBytes(StandardCharsets.ISO_8859_1));
        if (target.operation().bodyType().isPresent()) {
            target.draft().mustBeRejected("huge body");
        }
        return true;
    }

    private static boolean anotherBody(Target target) {
        String body = target.rng().oneOf(Hostile.BODIES);
        target.draft().bytes(body.getBytes(StandardCharsets.ISO_8859_1));
        return true;
    }

    private static boolean mediaType(Target target) {
        if (target.draft().json() == null) {
            return false;
        }
        target.draft().header("Content-Type", target.rng().oneOf(Hostile.MEDIA_TYPES));
        target.draft().mustBeRejected("media type");
        return true;
    }

    private static boolean cutOff(Target target) {
        byte[] body = target.draft().body();
        if (body.length < 2) {
            return false;
        }
        byte[] cut = new byte[1 + target.rng().below(body.length - 1)];
        System.arraycopy(body, 0, cut, 0, cut.length);
        target.draft().bytes(cut);
        target.draft().mustBeRejected("cut off");
        return true;
    }
}
