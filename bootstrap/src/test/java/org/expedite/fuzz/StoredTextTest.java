package org.expedite.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /**
     * Sends every text in every field: in each request another one in each field that it has, and
     * again what was accepted before. If that is not accepted any longer, the other fields are
     * varied at random until a request is.
     */
    private void storesAll(Operation operation) {
        Map<String, Long> before = server.tables().sizes();
        Map<String, List<String>> left = eachText(texts(operation));
        Draft draft = server.accepted(operation);
        for (int rejected = 0; !left.isEmpty(); ) {
            JsonNode body = Objects.requireNonNull(draft.json());
            Map<String, String> sent = new LinkedHashMap<>();
            Reply reply = server.send(draft.json(with(left, body, sent)));
            assertThat(pointersOf(reply))
                    .as("%s%n-> %s", draft, reply)
                    .noneMatch(sent::containsKey);
            if (reply.isSuccess() && !sent.isEmpty()) {
                assertStored(operation, sent, reply);
                sent.forEach(
                        (pointer, text) -> Objects.requireNonNull(left.get(pointer)).remove(text));
                left.values().removeIf(List::isEmpty);
                draft.json(body);
                rejected = 0;
            } else {
                rejected++;
                assertThat(rejected)
                        .as("%s does not take %s%n%s%n-> %s", operation, left, draft, reply)
                        .isLessThan(MAX_TRIES);
                draft = server.apt(operation);
            }
        }
        assertNothingIsLost(before, server.tables().sizes());
    }

    /** Returns all texts for each field, beginning with another one. */
    private static Map<String, List<String>> eachText(List<String> pointers) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (String pointer : pointers) {
            List<String> turned = new ArrayList<>(Hostile.TEXTS);
            Collections.rotate(turned, texts.size());
            texts.put(pointer, turned);
        }
        return texts;
    }

    /** Returns a body with texts that are left, no text twice, and says which it has. */
    private static JsonNode with(
            Map<String, List<String>> left, JsonNode body, Map<String, String> sent) {
        JsonNode copy = body.deepCopy();
        if (copy instanceof ObjectNode fields) {
            left.forEach(
                    (pointer, texts) ->
                            texts.stream()
                                    .filter(text -> !sent.containsValue(text))
                                    .findFirst()
                                    .filter(text -> put(text, pointer, fields))
                                    .ifPresent(text -> sent.put(pointer, text)));
        }
        return copy;
    }

    private void assertStored(Operation operation, Map<String, String> sent, Reply reply) {
        sent.forEach(
                (pointer, text) ->
                        assertThat(isIn(reply.json(), text) || server.tables().anyText(holds(text)))
                                .as(
                                        "%s of %s is stored as %s%n-> %s",
                                        pointer, operation, text, reply)
                                .isTrue());
    }

    /** Tables of what is current: a change removes what no longer is. */
    private static final Set<String> OF_WHAT_IS_CURRENT =
            Set.of("case_word", "certified_employee", "contract_serial", "registry_link");

    private static void assertNothingIsLost(Map<String, Long> before, Map<String, Long> after) {
        assertThat(after).containsOnlyKeys(before.keySet());
        after.forEach(
                (table, rows) -> {
                    if (!OF_WHAT_IS_CURRENT.contains(table)) {
                        assertThat(rows).as(table).isGreaterThanOrEqualTo(before.get(table));
                    }
                });
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
