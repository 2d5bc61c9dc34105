package org.expedite.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation rejects invalid values in the path, the query or a header, reports their location
 * and stores nothing.
 */
@Order(1)
@MicronautTest(transactional = false, contextBuilder = RejectedInput.Demo.class)
class HostileParametersTest extends RejectedInput {
    @TestFactory
    Stream<DynamicTest> rejects_an_invalid_query_parameter() {
        return inEach(
                operation -> !operation.parameters("query").isEmpty(),
                operation -> {
                    for (Operation.Parameter parameter : operation.parameters("query")) {
                        some(Hostile.QUERY_VALUES).stream()
                                .filter(value -> !mayBe(value, parameter))
                                .forEach(value -> rejectedValue(operation, parameter, value));
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> rejects_an_unknown_query_parameter() {
        return inEach(
                operation -> operation.path().startsWith("/v1/"),
                operation -> {
                    for (String name : List.of("color", "Limit", "%00", "'", "%3Cscript%3E")) {
                        Draft draft = server.whole(operation);
                        draft.query().add(name + "=1");
                        assertThat(server.rejected(draft, 400).errors())
                                .containsExactly("?" + decoded(name) + " UNKNOWN_PARAMETER");
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> rejects_a_duplicate_query_parameter() {
        return inEach(
                operation -> !operation.parameters("query").isEmpty(),
                operation -> {
                    for (Operation.Parameter parameter : operation.parameters("query")) {
                        if (parameter.shape().is("array")) {
                            continue; // may be repeated
                        }
                        Draft draft = server.whole(operation);
                        draft.query().add(parameter.name() + "=1");
                        draft.query().add(parameter.name() + "=1");
                        assertThat(server.rejected(draft, 400).errors())
                                .containsExactly("?" + parameter.name() + " GIVEN_TWICE");
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> rejects_a_forged_cursor_and_one_of_another_list() {
        List<Observed.Cursor> cursors = server.cursors();
        assertThat(cursors).hasSizeGreaterThan(2);
        return inEach(
                Operation::isList,
                operation -> {
                    for (Observed.Cursor cursor : cursors) {
                        Draft draft = server.whole(operation);
                        boolean own = cursor.path().equals(draft.path());
                        draft.query().add("cursor=" + cursor.value() + (own ? "AA" : ""));
                        assertThat(server.rejected(draft, 400).errors())
                                .containsExactly("?cursor INVALID_CURSOR");
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> rejects_an_invalid_path_segment() {
        return inEach(
                operation -> !operation.parameters("path").isEmpty(),
                operation -> {
                    for (Operation.Parameter parameter : operation.parameters("path")) {
                        int at = operation.segmentOf(parameter);
                        for (String segment : some(Hostile.SEGMENTS)) {
                            Draft draft = server.whole(operation);
                            String[] segments = draft.path().split("/", -1);
                            segments[at] = segment;
                            draft.path(String.join("/", segments));
                            server.rejected(draft, 400, 404, 405, 413, 414);
                        }
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> rejects_an_invalid_if_match_and_one_of_another_version() {
        return server.operations(operation -> operation.takesHeader("If-Match"))
                .map(
                        operation -> {
                            Draft taken = server.accepted(operation);
                            return test(
                                    operation,
                                    () -> some(Hostile.TAGS).forEach(t -> rejectedTag(taken, t)));
                        });
    }

    private void rejectedTag(Draft draft, String tag) {
        assertThat(server.rejected(draft.header("If-Match", tag), 400, 412).errors())
                .hasSize(1)
                .allMatch(error -> error.startsWith("If-Match: "));
    }

    private void rejectedValue(Operation operation, Operation.Parameter parameter, String value) {
        Draft draft = server.whole(operation);
        draft.query().add(parameter.name() + "=" + value);
        Reply reply = server.rejected(draft, 400, 413, 414);
        boolean unreadable = reply.json().path("code").asText().equals("BAD_REQUEST");
        assertThat(unreadable || reply.status() > 400 || isReportedAt(reply, parameter.name()))
                .as("%s%n-> %s", draft, reply)
                .isTrue();
    }

    private static boolean isReportedAt(Reply reply, String name) {
        return reply.errors().size() == 1 && reply.errors().getFirst().startsWith("?" + name + " ");
    }

    /**
     * Returns whether an encoded value may be valid for a parameter; none of them is a number or a
     * cursor.
     */
    private static boolean mayBe(String value, Operation.Parameter parameter) {
        return parameter.shape().is("string")
                && !parameter.name().equals("cursor")
                && parameter.shape().takes(decoded(value));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return value;
        }
    }

    private Stream<DynamicTest> inEach(Predicate<Operation> filter, Consumer<Operation> check) {
        return server.operations(filter).map(o -> test(o, () -> check.accept(o)));
    }
}
