package org.expedite.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Strings that are none, and such that are no text, no day and no instant. */
class HostileStringsTest extends RefusedInput {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String LONG = "x".repeat(30_000);

    @TestFactory
    Stream<DynamicTest> half_pairs_and_control_characters_escaped_in_a_string() {
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
    Stream<DynamicTest> bytes_that_are_not_utf_8_in_a_string() {
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
    Stream<DynamicTest> control_characters_and_escapes_that_json_does_not_have_in_a_string() {
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
    Stream<DynamicTest> a_text_that_is_too_long_and_none_is_without_bounds() {
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
    Stream<DynamicTest> blank_where_it_is_a_text_of_people() {
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
    Stream<DynamicTest> a_day_that_is_none() {
        return absurd("date", Hostile.DATES, "INVALID_DATE");
    }

    @TestFactory
    Stream<DynamicTest> an_instant_that_is_none() {
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
