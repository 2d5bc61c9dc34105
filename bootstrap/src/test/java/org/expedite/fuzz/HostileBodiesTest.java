package org.expedite.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Invalid bodies, and bodies that differ from the description. */
@MicronautTest(transactional = false, contextBuilder = RejectedInput.Demo.class)
class HostileBodiesTest extends RejectedInput {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MEBIBYTE = 1024 * 1024;

    /**
     * Empty bodies, which are equivalent to no body if the body is optional. The mark before the
     * last one is skipped.
     */
    private static final Set<String> NOTHING = Set.of("", " ", "null", "\u00ef\u00bb\u00bfnull");

    /** A value of each JSON type, and the types of a schema that it may be. */
    private static final SortedMap<String, List<String>> VALUES =
            new TreeMap<>(
                    Map.of(
                            "1", List.of("integer", "number"),
                            "1.5", List.of("number"),
                            "1e400", List.of("number"),
                            "true", List.of("boolean"),
                            "\"\"", List.of("string"),
                            "[]", List.of("array"),
                            "{}", List.of("object")));

    @TestFactory
    Stream<DynamicTest> rejects_a_value_of_another_type() {
        return inEach(
                _ -> true,
                (operation, pointer) ->
                        some(VALUES.entrySet())
                                .forEach(
                                        value ->
                                                rejectedIfOfAnotherType(
                                                        operation,
                                                        pointer,
                                                        value.getKey(),
                                                        value.getValue())));
    }

    private void rejectedIfOfAnotherType(
            Operation operation, String pointer, String raw, List<String> types) {
        if (!types.contains(fieldOf(operation, pointer).shape().type())) {
            Reply reply = server.rejected(operation, pointer, 422, field -> field.setRaw(raw));
            assertThat(pointers(reply)).as(raw).containsExactly(pointer);
        }
    }

    @TestFactory
    Stream<DynamicTest> rejects_null_unless_the_field_is_nullable() {
        return inEach(
                field -> !field.shape().nullable(),
                (operation, pointer) ->
                        assertThat(
                                        server.rejected(
                                                        operation,
                                                        pointer,
                                                        422,
                                                        field -> field.set(NODES.nullNode()))
                                                .errors())
                                .contains(pointer + " REQUIRED"));
    }

    @TestFactory
    Stream<DynamicTest> rejects_a_missing_required_field() {
        return inEach(
                BodyField::isRequired,
                (operation, pointer) ->
                        assertThat(
                                        server.rejected(operation, pointer, 422, BodyField::remove)
                                                .errors())
                                .contains(pointer + " REQUIRED"));
    }

    @TestFactory
    Stream<DynamicTest> rejects_a_duplicate_field() {
        return inEach(
                field -> field.parent() instanceof ObjectNode,
                (operation, pointer) ->
                        assertThat(
                                        server.rejected(
                                                        operation,
                                                        pointer,
                                                        400,
                                                        BodyField::setTwice)
                                                .errors())
                                .containsExactly(pointer + " DUPLICATE_FIELD"));
    }

    @TestFactory
    Stream<DynamicTest> rejects_an_unknown_field_even_if_named_like_sql_script_or_prototype() {
        return inEachObject(
                (operation, pointer) -> {
                    for (String name : List.of("colour", "__proto__", "'; drop table x", "<b>")) {
                        Draft draft = server.whole(operation);
                        ((ObjectNode) draft.at(pointer)).put(name, 1);
                        assertThat(pointers(server.rejected(draft, 422)))
                                .containsExactly(pointer + "/" + name);
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> rejects_a_too_deeply_nested_value() {
        return inEach(
                _ -> true,
                (operation, pointer) -> {
                    for (int depth : List.of(40, 10_000)) {
                        Draft draft = server.whole(operation);
                        server.at(pointer, operation, draft)
                                .forEach(p -> p.setRaw("[".repeat(depth) + "]".repeat(depth)));
                        assertThat(pointers(server.rejected(draft, 400, 422)))
                                .allMatch(at -> at.isEmpty() || at.startsWith(pointer));
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> rejects_a_too_long_list_and_every_list_has_a_maximum() {
        return inEach(
                field -> field.shape().is("array"),
                (operation, pointer) -> {
                    int most = fieldOf(operation, pointer).shape().most("maxItems");
                    assertThat(most).as(pointer).isLessThan(MEBIBYTE);
                    Reply reply = server.rejected(operation, pointer, 422, p -> p.repeat(most + 1));
                    assertThat(pointers(reply)).contains(pointer);
                });
    }

    @TestFactory
    Stream<DynamicTest> rejects_a_body_that_is_no_json_object() {
        return inEachBody(
                operation -> {
                    for (String body : some(Hostile.BODIES)) {
                        if (operation.mayLackBody() && NOTHING.contains(body)) {
                            continue;
                        }
                        Draft draft =
                                server.whole(operation)
                                        .bytes(body.getBytes(StandardCharsets.ISO_8859_1));
                        Reply reply = server.rejected(draft, 400, 422);
                        assertThat(reply.errors()).as(body).isNotEmpty();
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> rejects_a_body_larger_than_1_mib() {
        return inEachBody(
                operation -> {
                    byte[] body = (" ".repeat(MEBIBYTE) + "{}").getBytes(StandardCharsets.US_ASCII);
                    server.rejected(server.whole(operation).bytes(body), 413);
                });
    }

    @TestFactory
    Stream<DynamicTest> rejects_a_body_of_another_media_type() {
        return inEachBody(
                operation -> {
                    for (String type : some(Hostile.MEDIA_TYPES)) {
                        server.rejected(server.whole(operation).header("Content-Type", type), 415);
                    }
                });
    }
}
