package org.expedite.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

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
import org.junit.jupiter.api.DynamicTest;

/**
 * Tests of invalid input that each operation rejects without storing anything. They need one
 * database only, because the input does not reach it.
 */
abstract class RejectedInput {
    private static Center center;

    /** The server. */
    static TestServer server;

    @BeforeAll
    static void start() {
        center = new Center(TestDatabase.Kind.H2, Map.of());
        server = new TestServer(center);
    }

    @AfterAll
    static void stop() {
        center.close();
    }

    /** Creates a test per operation, which checks each field of its body that qualifies. */
    static Stream<DynamicTest> inEach(
            Predicate<BodyField> filter, BiConsumer<Operation, String> check) {
        List<DynamicTest> tests =
                server.operations(operation -> operation.jsonBody().isPresent())
                        .filter(operation -> !server.pointers(operation, filter).isEmpty())
                        .map(
                                operation ->
                                        test(
                                                operation,
                                                () ->
                                                        server.pointers(operation, filter)
                                                                .forEach(
                                                                        p ->
                                                                                check.accept(
                                                                                        operation,
                                                                                        p))))
                        .toList();
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    /**
     * Creates a test per operation, which checks each object of its body, beginning with the body
     * itself.
     */
    static Stream<DynamicTest> inEachObject(BiConsumer<Operation, String> check) {
        return inEachBody(
                operation ->
                        Stream.concat(
                                        Stream.of(""),
                                        server
                                                .pointers(operation, p -> p.shape().is("object"))
                                                .stream())
                                .forEach(pointer -> check.accept(operation, pointer)));
    }

    /** Creates a test per operation that accepts a body. */
    static Stream<DynamicTest> inEachBody(Consumer<Operation> check) {
        return server.operations(operation -> operation.jsonBody().isPresent())
                .map(operation -> test(operation, () -> check.accept(operation)));
    }

    /** Creates a test of an operation that must leave all tables unchanged. */
    static DynamicTest test(Operation operation, Runnable check) {
        return dynamicTest(operation.toString(), () -> server.changesNothing(check));
    }

    /** Returns a field of a complete body. */
    static BodyField fieldOf(Operation operation, String pointer) {
        return server.at(pointer, operation, server.whole(operation)).findFirst().orElseThrow();
    }

    /** Returns the pointers of the errors of a response. */
    static List<String> pointers(Reply reply) {
        return reply.errors().stream().map(e -> e.substring(0, e.lastIndexOf(' '))).toList();
    }
}
