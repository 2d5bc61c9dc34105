package org.expedite.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/** Brings a case into a state that permits a move, which rarely happens at random. */
final class CaseSetup {
    private static final String CASE = "/v1/cases/{number}";
    private static final String DUTY_MANAGER = "demo-duty-manager";
    private static final String CLAIM = "claims";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String OPENING =
            """
            {"channel": "PHONE", "organization_id": "acme", "product": {"serial": "SETUP-1"},
             "priority": "P1", "synopsis": "Down"}
            """;

    /** Random requests change the registry too; then these records are restored. */
    private static final String ASSET = "{\"model\": \"M320\", \"owner_id\": \"acme\"}";

    private static final String CONTRACT =
            """
            {"customer_id": "acme", "service": "TECHNICAL_SERVICES",
             "supported_by": {"kind": "VENDOR"}, "starts_on": "2000-01-01",
             "ends_on": "2099-12-31", "status": "ACTIVE", "covered_serials": ["SETUP-1"]}
            """;

    /** The JSON of an engineer of every level, with every skill. */
    private static final String ENGINEER =
            """
            {"name": "Setup Engineer", "email": "setup@center.example",
             "levels": ["L1", "L2", "L3"], "skills": [], "roles": ["DUTY_MANAGER"]}
            """;

    /** Required preparation, by the part of an operation's path after the case number. */
    private static final Map<String, List<String>> BEFORE =
            Map.ofEntries(
                    Map.entry("", List.of()),
                    Map.entry("/withdrawals", List.of()),
                    Map.entry("/attachments", List.of()),
                    Map.entry("/overrides", List.of()),
                    Map.entry("/de-escalations", List.of("overrides")),
                    Map.entry("/priority-changes", List.of()),
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

    CaseSetup(Wire wire) {
        this.wire = wire;
    }

    /** Returns whether the preparation for an operation is known. */
    boolean knows(Operation operation) {
        return operation.path().startsWith(CASE)
                && !operation.isSafe()
                && BEFORE.containsKey(operation.path().substring(CASE.length()));
    }

    /** Redirects a request to a new case that permits the operation. */
    Draft set(Operation operation, Draft draft) {
        try {
            return tryToSet(operation, draft);
        } catch (AssertionError _) {
            send("PUT", "demo-registrar", "/v1/assets/SETUP-1", ASSET);
            send("PUT", "demo-registrar", "/v1/contracts/SETUP-1", CONTRACT);
            send("PUT", "demo-registrar", "/v1/engineers/duty-manager", ENGINEER);
            return tryToSet(operation, draft);
        }
    }

    private Draft tryToSet(Operation operation, Draft draft) {
        JsonNode opened = send("POST", DUTY_MANAGER, "/v1/cases", OPENING).json();
        if (!opened.path("status").asText().equals("OPEN")) {
            throw new AssertionError(opened);
        }
        String number = opened.path("number").asText();
        for (String move :
                BEFORE.getOrDefault(operation.path().substring(CASE.length()), List.of())) {
            number =
                    move.equals(CLAIM)
                            ? moved("/v1/queues/L1/claims", "")
                            : moved(
                                    "/v1/cases/" + number + "/" + move,
                                    BODIES.getOrDefault(move, ""));
        }
        return draft.path(operation.path().replace("{number}", number)).as(DUTY_MANAGER);
    }

    /** Returns the number of the returned case. */
    private String moved(String path, String body) {
        return send("POST", DUTY_MANAGER, path, body).json().path("number").asText();
    }

    private Reply send(String method, String token, String path, String body) {
        Draft draft = new Draft(method, path).as(token);
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
            return reply;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(body, e);
        }
    }
}
