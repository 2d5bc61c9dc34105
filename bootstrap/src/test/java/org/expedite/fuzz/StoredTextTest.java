package org.expedite.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.expedite.served.BothCenters;
import org.expedite.served.Center;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * SQL, script and similar text is stored and returned unchanged wherever free text is allowed,
 * without any other effect.
 */
@Order(1)
@ParameterizedClass(name = "on {0}")
@ArgumentsSource(BothCenters.class)
class StoredTextTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_TRIES = 100;

    private final TestServer server;

    StoredTextTest(Center center) {
        server = new TestServer(center.server().address(), center.server().context());
    }

    @TestFactory
    Stream<DynamicTest> every_operation_stores_free_text_unchanged() {
        return server.operations(operation -> !texts(operation).isEmpty())
                .map(operation -> dynamicTest(operation.toString(), () -> storesAll(operation)));
    }

    private List<String> texts(Operation operation) {
        return operation.jsonBody().isEmpty()
                ? List.of()
                : server.pointers(operation, field -> field.shape().isFreeText());
    }

    private void storesAll(Operation operation) {
        Draft known = server.accepted(operation);
        for (String pointer : texts(operation)) {
            Map<String, Long> before = server.tables().sizes();
            for (String text : Hostile.TEXTS) {
                Accepted accepted = accepted(operation, known, pointer, text);
                Reply reply = accepted.reply();
                assertThat(isIn(reply.json(), text) || server.tables().anyText(holds(text)))
                        .as("%s of %s is stored as %s%n-> %s", pointer, operation, text, reply)
                        .isTrue();
                known = accepted.request();
            }
            assertNothingIsLost(before, server.tables().sizes());
        }
    }

    private static void assertNothingIsLost(Map<String, Long> before, Map<String, Long> after) {
        assertThat(after).containsOnlyKeys(before.keySet());
        after.forEach(
                (table, rows) -> {
                    // An amendment removes the words that no text of the case has any longer.
                    if (!table.equals("case_word")) {
                        assertThat(rows).as(table).isGreaterThanOrEqualTo(before.get(table));
                    }
                });
    }

    /** A request that was accepted with a text, without that text. */
    private record Accepted(Draft request, Reply reply) {}

    /**
     * Sends this text in a request that was accepted before. If it is not any longer, the other
     * fields are varied at random until one is.
     */
    private Accepted accepted(Operation operation, Draft known, String pointer, String text) {
        String last = "";
        for (int i = 0; i < MAX_TRIES; i++) {
            Draft draft = i == 0 ? known : server.apt(operation);
            JsonNode body = Objects.requireNonNull(draft.json());
            if (body.deepCopy() instanceof ObjectNode with && put(text, pointer, with)) {
                Reply reply = server.send(draft.json(with));
                assertThat(pointersOf(reply)).as("%s%n-> %s", draft, reply).doesNotContain(pointer);
                last = draft + "\n-> " + reply;
                draft.json(body);
                if (reply.isSuccess()) {
                    return new Accepted(draft, reply);
                }
            }
        }
        throw new AssertionError(
                operation + " does not take " + text + " as " + pointer + "\n" + last);
    }

    /** Puts a text into a body, and returns whether that was possible. */
    private static boolean put(String text, String pointer, ObjectNode body) {
        JsonPointer at = JsonPointer.compile(pointer);
        if (at.last().mayMatchElement()) {
            body.withArray(at.head()).removeAll().add(text);
            return true;
        }
        boolean hasParent = body.at(at.head()) instanceof ObjectNode;
        if (hasParent) {
            ((ObjectNode) body.at(at.head())).put(at.last().getMatchingProperty(), text);
        }
        return hasParent;
    }

    private static List<String> pointersOf(Reply reply) {
        return reply.json().path("errors").findValuesAsText("pointer");
    }

    private static boolean isIn(JsonNode json, String text) {
        return json.isTextual()
                ? json.asText().equals(text)
                : json.valueStream().anyMatch(member -> isIn(member, text));
    }

    /** Returns a predicate for columns that hold a text as a whole, or as a string in JSON. */
    private static Predicate<String> holds(String text) {
        try {
            String quoted = JSON.writeValueAsString(text);
            return column -> column.equals(text) || column.contains(quoted);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
