package org.expedite.served;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A response of the server.
 *
 * @param raw the body as received
 * @param body the body as JSON
 */
public record Answer(int status, HttpHeaders headers, String raw, JsonNode body) {
    /** A header, or an empty text if there is none. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** A text of the body, by JSON pointer. */
    public String text(String pointer) {
        return body.at(pointer).asText();
    }

    /** The reasons of the rules that did not pass, by rule, of a decision or a dry run. */
    public Map<String, String> reasons() {
        return reasonsOf(body);
    }

    /** The reasons in the dry run of a case. */
    public Map<String, String> dryRunReasons() {
        return reasonsOf(body.path("priority_escalation"));
    }

    /** Returns the finding of {@code rule}. */
    public JsonNode finding(String rule) {
        return StreamSupport.stream(body.path("findings").spliterator(), false)
                .filter(f -> f.path("rule").asText().equals(rule))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static Map<String, String> reasonsOf(JsonNode evaluation) {
        return StreamSupport.stream(evaluation.path("findings").spliterator(), false)
                .filter(f -> f.path("verdict").asText().equals("FAILED"))
                .collect(
                        Collectors.toMap(
                                f -> f.path("rule").asText(), f -> f.path("reason").asText()));
    }
}
