package org.expedite.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.expedite.persistence.TestDatabase;
import org.expedite.served.Center;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What nobody may send in a body is refused in every field of every operation, with a pointer to
 * the field, and nothing is kept of it.
 */
@DisplayName("In the body of every operation is refused, with its place:")
class HostileBodiesTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MEBIBYTE = 1024 * 1024;
    private static final String LONG = "x".repeat(30_000);

    /** A value of each JSON type, and the types of a schema that it may be. */
    private static final Map<String, List<String>> VALUES =
            Map.of(
                    "1", List.of("integer", "number"),
                    "1.5", List.of("number"),
                    "1e400", List.of("number"),
                    "true", List.of("boolean"),
                    "\"\"", List.of("string"),
                    "[]", List.of("array"),
                    "{}", List.of("object"));

    private static Center center;
    private static Base base;

    @BeforeAll
    static void start() {
        center = new Center(TestDatabase.Kind.H2, Map.of());
        base = new Base(center);
    }

    @AfterAll
    static void stop() {
        center.close();
    }

    @TestFactory
    @DisplayName("half pairs and control characters, escaped, in a string")
    Stream<DynamicTest> forbiddenCharacters() {
        return inEach(
                place -> place.shape().is("string"),
                (operation, pointer) -> {
                    for (String raw : Hostile.REFUSED_STRINGS) {
                        Reply reply =
                                base.refused(operation, pointer, 422, place -> place.setRaw(raw));
                        assertThat(pointers(reply)).as(raw).containsExactly(pointer);
                    }
                });
    }

    @TestFactory
    @DisplayName("bytes that are not UTF-8, in a string")
    Stream<DynamicTest> noUtf8() {
        return inEach(
                place -> place.shape().is("string"),
                (operation, pointer) -> {
                    for (String raw : Hostile.NO_UTF8) {
                        Reply reply =
                                base.refused(operation, pointer, 400, place -> place.setRaw(raw));
                        assertThat(reply.errors()).containsExactly(pointer + " INVALID_UTF8");
                    }
                });
    }

    @TestFactory
    @DisplayName("control characters and escapes that JSON does not have, in a string")
    Stream<DynamicTest> noJson() {
        return inEach(
                place -> place.shape().is("string"),
                (operation, pointer) -> {
                    for (String raw : Hostile.NO_STRINGS) {
                        Reply reply =
                                base.refused(operation, pointer, 400, place -> place.setRaw(raw));
                        assertThat(reply.errors())
                                .as(raw)
                                .containsExactly(pointer + " MALFORMED_JSON");
                    }
                });
    }

    @TestFactory
    @DisplayName("a value of another type")
    Stream<DynamicTest> anotherType() {
        return inEach(
                _ -> true,
                (operation, pointer) ->
                        VALUES.forEach(
                                (raw, types) -> {
                                    Place place = placeOf(operation, pointer);
                                    if (!types.contains(place.shape().type())) {
                                        Reply reply =
                                                base.refused(
                                                        operation,
                                                        pointer,
                                                        422,
                                                        p -> p.setRaw(raw));
                                        assertThat(pointers(reply))
                                                .as(raw)
                                                .containsExactly(pointer);
                                    }
                                }));
    }

    @TestFactory
    @DisplayName("null, where it is not said that null may be")
    Stream<DynamicTest> nulls() {
        return inEach(
                place -> !place.shape().nullable(),
                (operation, pointer) ->
                        assertThat(
                                        base.refused(
                                                        operation,
                                                        pointer,
                                                        422,
                                                        place -> place.set(NODES.nullNode()))
                                                .errors())
                                .contains(pointer + " REQUIRED"));
    }

    @TestFactory
    @DisplayName("a required field that is missing")
    Stream<DynamicTest> missing() {
        return inEach(
                Place::isRequired,
                (operation, pointer) ->
                        assertThat(base.refused(operation, pointer, 422, Place::remove).errors())
                                .contains(pointer + " REQUIRED"));
    }

    @TestFactory
    @DisplayName("a field that is given twice")
    Stream<DynamicTest> duplicates() {
        return inEach(
                place -> place.parent() instanceof ObjectNode,
                (operation, pointer) ->
                        assertThat(base.refused(operation, pointer, 400, Place::setTwice).errors())
                                .containsExactly(pointer + " DUPLICATE_FIELD"));
    }

    @TestFactory
    @DisplayName("an unknown field, also one named like SQL, script or a prototype")
    Stream<DynamicTest> unknownFields() {
        return inEachObject(
                (operation, pointer) -> {
                    for (String name : List.of("colour", "__proto__", "'; drop table x", "<b>")) {
                        Draft draft = base.whole(operation);
                        ((ObjectNode) draft.at(pointer)).put(name, 1);
                        assertThat(pointers(base.refused(draft, 422)))
                                .containsExactly(pointer + "/" + name);
                    }
                });
    }

    @TestFactory
    @DisplayName("a value that is nested too deeply")
    Stream<DynamicTest> deep() {
        return inEach(
                _ -> true,
                (operation, pointer) -> {
                    for (int depth : List.of(40, 10_000)) {
                        Draft draft = base.whole(operation);
                        base.at(pointer, operation, draft)
                                .forEach(p -> p.setRaw("[".repeat(depth) + "]".repeat(depth)));
                        assertThat(pointers(base.refused(draft, 400, 422)))
                                .allMatch(at -> at.isEmpty() || at.startsWith(pointer));
                    }
                });
    }

    @TestFactory
    @DisplayName("a text that is too long; and none is without bounds")
    Stream<DynamicTest> longTexts() {
        return inEach(
                place -> place.shape().is("string"),
                (operation, pointer) ->
                        assertThat(
                                        pointers(
                                                base.refused(
                                                        operation,
                                                        pointer,
                                                        422,
                                                        p -> p.set(NODES.textNode(LONG)))))
                                .contains(pointer));
    }

    @TestFactory
    @DisplayName("a list that is too long; and none is without bounds")
    Stream<DynamicTest> longLists() {
        return inEach(
                place -> place.shape().is("array"),
                (operation, pointer) -> {
                    int most = placeOf(operation, pointer).shape().most("maxItems");
                    assertThat(most).as(pointer).isLessThan(MEBIBYTE);
                    Reply reply = base.refused(operation, pointer, 422, p -> p.repeat(most + 1));
                    assertThat(pointers(reply)).contains(pointer);
                });
    }

    @TestFactory
    @DisplayName("blank, where it is a text of people")
    Stream<DynamicTest> blank() {
        return inEach(
                place -> place.shape().isFreeText(),
                (operation, pointer) -> {
                    for (String blank : List.of("", " ", "\t\n", "\u2003")) {
                        Reply reply =
                                base.refused(
                                        operation, pointer, 422, p -> p.set(NODES.textNode(blank)));
                        assertThat(reply.errors()).contains(pointer + " BLANK");
                    }
                });
    }

    @TestFactory
    @DisplayName("a day that is none")
    Stream<DynamicTest> dates() {
        return absurd("date", Hostile.DATES, "INVALID_DATE");
    }

    @TestFactory
    @DisplayName("an instant that is none")
    Stream<DynamicTest> times() {
        return absurd("date-time", Hostile.TIMES, "INVALID_TIME");
    }

    @TestFactory
    @DisplayName("all of it, where it is no JSON object")
    Stream<DynamicTest> wholeBodies() {
        return inEachBody(
                operation -> {
                    for (String body : Hostile.BODIES) {
                        Draft draft =
                                base.whole(operation)
                                        .bytes(body.getBytes(StandardCharsets.ISO_8859_1));
                        Reply reply = base.refused(draft, 400, 422);
                        assertThat(reply.errors()).as(body).isNotEmpty();
                    }
                });
    }

    @TestFactory
    @DisplayName("all of it, where it is larger than 1 MiB")
    Stream<DynamicTest> huge() {
        return inEachBody(
                operation -> {
                    byte[] body = (" ".repeat(MEBIBYTE) + "{}").getBytes(StandardCharsets.US_ASCII);
                    base.refused(base.whole(operation).bytes(body), 413);
                });
    }

    @TestFactory
    @DisplayName("all of it, where it is of another media type")
    Stream<DynamicTest> mediaTypes() {
        return inEachBody(
                operation -> {
                    for (String type : Hostile.MEDIA_TYPES) {
                        base.refused(base.whole(operation).header("Content-Type", type), 415);
                    }
                });
    }

    private static Stream<DynamicTest> absurd(String format, List<String> texts, String code) {
        return inEach(
                place -> place.shape().format().equals(format),
                (operation, pointer) -> {
                    for (String text : texts) {
                        Reply reply =
                                base.refused(
                                        operation, pointer, 422, p -> p.set(NODES.textNode(text)));
                        assertThat(reply.errors()).as(text).containsExactly(pointer + " " + code);
                    }
                });
    }

    /** For each operation, in each place of its body that qualifies. */
    private static Stream<DynamicTest> inEach(
            Predicate<Place> such, BiConsumer<Operation, String> check) {
        List<DynamicTest> tests =
                base.operations(operation -> operation.jsonBody().isPresent())
                        .filter(operation -> !base.pointers(operation, such).isEmpty())
                        .map(
                                operation ->
                                        test(
                                                operation,
                                                () ->
                                                        base.pointers(operation, such)
                                                                .forEach(
                                                                        p ->
                                                                                check.accept(
                                                                                        operation,
                                                                                        p))))
                        .toList();
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    /** For each operation, in each object of its body, itself the first. */
    private static Stream<DynamicTest> inEachObject(BiConsumer<Operation, String> check) {
        return inEachBody(
                operation ->
                        Stream.concat(
                                        Stream.of(""),
                                        base
                                                .pointers(operation, p -> p.shape().is("object"))
                                                .stream())
                                .forEach(pointer -> check.accept(operation, pointer)));
    }

    private static Stream<DynamicTest> inEachBody(Consumer<Operation> check) {
        return base.operations(operation -> operation.jsonBody().isPresent())
                .map(operation -> test(operation, () -> check.accept(operation)));
    }

    private static DynamicTest test(Operation operation, Runnable check) {
        return dynamicTest(operation.toString(), () -> base.changesNothing(check));
    }

    private static Place placeOf(Operation operation, String pointer) {
        return base.at(pointer, operation, base.whole(operation)).findFirst().orElseThrow();
    }

    private static List<String> pointers(Reply reply) {
        return reply.errors().stream().map(e -> e.substring(0, e.lastIndexOf(' '))).toList();
    }
}
