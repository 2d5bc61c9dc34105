package org.expedite.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Invalid strings, texts, dates and instants. */
@MicronautTest(transactional = false, contextBuilder = RejectedInput.Demo.class)
class HostileStringsTest extends RejectedInput {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String LONG = "x".repeat(30_000);

    @TestFactory
    Stream<DynamicTest> rejects_escaped_unpaired_surrogates_and_control_characters() {
        return inEach(
                field -> field.shape().is("string"),
                (operation, pointer) -> {
                    for (String raw : some(Hostile.INVALID_STRINGS)) {
                        Reply reply =
                                server.rejected(
                                        operation, pointer, 422, field -> field.setRaw(raw));
                        assertThat(pointers(reply)).as(raw).containsExactly(pointer);
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> rejects_bytes_that_are_not_utf_8() {
        return inEach(
                field -> field.shape().is("string"),
                (operation, pointer) -> {
                    for (String raw : some(Hostile.INVALID_UTF8)) {
                        Reply reply =
                                server.rejected(
                                        operation, pointer, 400, field -> field.setRaw(raw));
                        assertThat(reply.errors()).containsExactly(pointer + " INVALID_UTF8");
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> rejects_control_characters_and_unknown_escapes() {
        return inEach(
                field -> field.shape().is("string"),
                (operation, pointer) -> {
                    for (String raw : some(Hostile.MALFORMED_STRINGS)) {
                        Reply reply =
                                server.rejected(
                                        operation, pointer, 400, field -> field.setRaw(raw));
                        assertThat(reply.errors())
                                .as(raw)
                                .containsExactly(pointer + " MALFORMED_JSON");
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> rejects_a_too_long_text_and_every_text_has_a_maximum() {
        return inEach(
                field -> field.shape().is("string"),
                (operation, pointer) ->
                        assertThat(
                                        pointers(
                                                server.rejected(
                                                        operation,
                                                        pointer,
                                                        422,
                                                        p -> p.set(NODES.textNode(LONG)))))
                                .contains(pointer));
    }

    @TestFactory
    Stream<DynamicTest> rejects_a_text_that_nobody_can_see() {
        return eachText(_ -> true, Hostile.INVISIBLE, "BLANK");
    }

    @TestFactory
    Stream<DynamicTest> rejects_a_text_that_looks_different_from_what_it_says() {
        return eachText(_ -> true, Hostile.REORDERED, "FORBIDDEN_CHARACTER");
    }

    @TestFactory
    Stream<DynamicTest> rejects_reasons_and_diagnostics_without_a_letter_or_digit() {
        return eachText(
                field ->
                        field.pointer().matches(".*/(reason|justification|summary|diagnostics/.*)"),
                Hostile.WORDLESS,
                "NO_LETTER_OR_DIGIT");
    }

    @TestFactory
    Stream<DynamicTest> rejects_a_phone_number_that_no_numbering_plan_has() {
        return inEach(
                field -> field.shape().is("string") && field.pointer().matches(".*phone(s/\\d+)?"),
                (operation, pointer) -> {
                    // What cannot be read of a caller is ignored.
                    if (!operation.id().equals("identifyCaller")) {
                        for (String number : some(Hostile.PHONE_NUMBERS)) {
                            assertThat(errors(operation, pointer, number))
                                    .as(number)
                                    .contains(pointer + " INVALID_PHONE_NUMBER");
                        }
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> rejects_an_invalid_date() {
        return absurd("date", Hostile.DATES, "INVALID_DATE");
    }

    @TestFactory
    Stream<DynamicTest> rejects_an_invalid_instant() {
        return absurd("date-time", Hostile.TIMES, "INVALID_TIME");
    }

    /** Tries texts in each field; a serial number is told that it is no identifier. */
    private Stream<DynamicTest> eachText(
            Predicate<BodyField> filter, List<String> texts, String code) {
        return inEach(
                field -> field.shape().isFreeText() && filter.test(field),
                (operation, pointer) ->
                        some(texts)
                                .forEach(
                                        text ->
                                                assertThat(errors(operation, pointer, text))
                                                        .as(text)
                                                        .containsAnyOf(
                                                                pointer + " " + code,
                                                                pointer + " INVALID_IDENTIFIER")));
    }

    private List<String> errors(Operation operation, String pointer, String text) {
        return server.rejected(operation, pointer, 422, field -> field.set(NODES.textNode(text)))
                .errors();
    }

    private Stream<DynamicTest> absurd(String format, List<String> texts, String code) {
        return inEach(
                field -> field.shape().format().equals(format),
                (operation, pointer) -> {
                    for (String text : some(texts)) {
                        Reply reply =
                                server.rejected(
                                        operation, pointer, 422, p -> p.set(NODES.textNode(text)));
                        assertThat(reply.errors()).as(text).containsExactly(pointer + " " + code);
                    }
                });
    }
}
