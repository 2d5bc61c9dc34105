package org.expedite.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Strings that are none, and such that are no text, no day and no instant. */
@DisplayName("In the strings of every body is refused, with its place:")
class HostileStringsTest extends RefusedInput {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String LONG = "x".repeat(30_000);

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
}
