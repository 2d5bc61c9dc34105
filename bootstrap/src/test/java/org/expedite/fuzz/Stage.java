package org.expedite.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/** Brings a case to where a move is possible, which chance seldom does. */
final class Stage {
    private static final String CASE = "/v1/cases/{number}";
    private static final String CLAIM = "claims";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String OPENING =
            """
            {"channel": "WEB", "product": {"serial": "JN1"}, "priority": "P1", "synopsis": "Down"}
            """;

    /** What has to be done before, by what follows the number in the path of an operation. */
    private static final Map<String, List<String>> BEFORE =
            Map.ofEntries(
                    Map.entry("", List.of()),
                    Map.entry("/withdrawals", List.of()),
                    Map.entry("/overrides", List.of()),
                    Map.entry("/de-escalations", List.of("overrides")),
                    Map.entry("/waits", List.of(CLAIM)),
                    Map.entry("/workarounds", List.of(CLAIM)),
                    Map.entry("/workaround-failures", List.of(CLAIM, "workarounds")),
                    Map.entry("/resolutions", List.of(CLAIM)),
                    Map.entry("/reopenings", List.of(CLAIM, "resolutions")));

    private static final Map<String, String> BODIES =
            Map.of(
                    "overrides", "{\"reason\": \"Now.\"}",
                    "workarounds", "{\"summary\": \"Rerouted.\"}",
                    "resolutions", "{\"summary\": \"Replaced.\"}");

    private final Wire wire;

    Stage(Wire wire) {
        this.wire = wire;
    }

    /** Whether it knows what has to be done before an operation. */
    boolean knows(Operation operation) {
        return operation.path().startsWith(CASE)
                && !operation.isSafe()
                && BEFORE.containsKey(operation.path().substring(CASE.length()));
    }

    /** Turns a request of an operation that this knows to a case that it is possible for. */
    Draft set(Operation operation, Draft draft) {
        String number = sent("demo-ana", "/v1/cases", OPENING);
        for (String move :
                BEFORE.getOrDefault(operation.path().substring(CASE.length()), List.of())) {
            if (move.equals(CLAIM)) {
                number = sent("demo-duty-manager", "/v1/queues/L1/claims", "");
            } else {
                sent(
                        "demo-duty-manager",
                        "/v1/cases/" + number + "/" + move,
                        BODIES.getOrDefault(move, ""));
            }
        }
        return draft.path(operation.path().replace("{number}", number)).as("demo-duty-manager");
    }

    /** The number of the case that is answered with. */
    private String sent(String token, String path, String body) {
        Draft draft = new Draft("POST", path).as(token);
        try {
            Reply reply =
                    wire.send(
                            body.isEmpty()
                                    ? draft
                                    : draft.header("Content-Type", "application/json")
                                            .json(JSON.readTree(body)));
            if (!reply.isSuccess()) {
                throw new AssertionError(draft + " -> " + reply);
            }
            return reply.json().path("number").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(body, e);
        }
    }
}
