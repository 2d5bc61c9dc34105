package org.expedite.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expedite.served.Answer;
import org.expedite.served.Client;
import org.expedite.web.contract.Multipart;

/**
 * A case of Acme that an engineer owns.
 *
 * @param parts values for the variables of paths, by their names
 */
record AcmesCase(Map<String, String> parts) {
    private static final int MAX_CLAIMS = 500;

    /** Opens a case as one of Acme, and claims it, after those that others have left waiting. */
    static AcmesCase owned(Client customer, Client engineer) {
        String number =
                created(
                                customer.post(
                                        "/v1/cases",
                                        Map.of(
                                                "channel", "WEB",
                                                "product", Map.of("serial", "JN1"),
                                                "priority", "P3",
                                                "synopsis", "A fan is loud")))
                        .text("/number");
        for (int i = 0; i < MAX_CLAIMS; i++) {
            if (created(engineer.post("/v1/queues/L1/claims")).text("/number").equals(number)) {
                return new AcmesCase(Map.of("number", number));
            }
        }
        throw new AssertionError(number + " does not wait in L1");
    }

    /** Adds a note, a file and a decision. */
    AcmesCase withAllParts(Client customer) {
        Map<String, String> all = new HashMap<>(parts);
        String path = path();
        all.put(
                "note_id",
                id(
                        customer.post(
                                path + "/notes",
                                Map.of("body", "Louder.", "visibility", "PUBLIC"))));
        all.put(
                "attachment_id",
                id(customer.post(path + "/attachments", Multipart.file("log.txt", "line"))));
        String decision =
                id(
                        customer.post(
                                path + "/escalations",
                                Map.of(
                                        "kind", "PRIORITY",
                                        "reason", "BUSINESS_IMPACT",
                                        "justification", "It hurts.")));
        all.put("decision_id", decision);
        all.put("escalation_id", decision);
        return new AcmesCase(Map.copyOf(all));
    }

    /** Returns all that a case and its timeline show. */
    List<JsonNode> state(Client client) {
        return List.of(client.get(path()).body(), client.get(path() + "/timeline").body());
    }

    private String path() {
        return "/v1/cases/" + parts.get("number");
    }

    private static String id(Answer answer) {
        String location = created(answer).header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static Answer created(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer;
    }
}
