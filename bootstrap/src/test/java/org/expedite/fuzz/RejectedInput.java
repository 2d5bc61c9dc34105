package org.expedite.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.expedite.served.DemoContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Tests of invalid input that each operation rejects without storing anything. They need one
 * database only, because the input does not reach it.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class RejectedInput {
    /**
     * In how many parts the values are given to fields and operations: each gets one, the next one
     * the next. {@code -Dexpedite.fuzz.parts=1} gives all to each.
     */
    private static final int PARTS = Integer.getInteger("expedite.fuzz.parts", 3);

    /** The server. */
    TestServer server;

    private int turn;

    @Inject private EmbeddedServer embedded;

    /** The settings of these classes: those of the demo. */
    public static final class Demo extends DemoContext {
        /** Called by the test framework. */
        public Demo() {
            super(Map.of());
        }
    }

    @BeforeAll
    void start() {
        server = new TestServer(embedded.getURI(), embedded.getApplicationContext());
    }

    /** Creates a test per operation, which checks each field of its body that qualifies. */
    Stream<DynamicTest> inEach(Predicate<BodyField> filter, BiConsumer<Operation, String> check) {
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
    Stream<DynamicTest> inEachObject(BiConsumer<Operation, String> check) {
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
    Stream<DynamicTest> inEachBody(Consumer<Operation> check) {
        return server.operations(operation -> operation.jsonBody().isPresent())
                .map(operation -> test(operation, () -> check.accept(operation)));
    }

    /** Creates a test of an operation that must leave all tables unchanged. */
    DynamicTest test(Operation operation, Runnable check) {
        return dynamicTest(operation.toString(), () -> server.changesNothing(check));
    }

    /** Returns the values for the next field or operation. */
    <T> List<T> some(Collection<T> values) {
        List<T> all = List.copyOf(values);
        int part = turn++ % PARTS;
        return IntStream.range(0, all.size())
                .filter(i -> i % PARTS == part)
                .mapToObj(all::get)
                .toList();
    }

    /** Returns a field of a complete body. */
    BodyField fieldOf(Operation operation, String pointer) {
        return server.at(pointer, operation, server.whole(operation)).findFirst().orElseThrow();
    }

    /** Returns the pointers of the errors of a response. */
    static List<String> pointers(Reply reply) {
        return reply.errors().stream().map(e -> e.substring(0, e.lastIndexOf(' '))).toList();
    }
}
