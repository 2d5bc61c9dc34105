package org.expedite.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A response.
 *
 * @param headers the first value of each, by its name in lower case
 * @param text the body
 */
record Reply(int status, Map<String, String> headers, String text) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A header, or an empty text if there is none. */
    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** The media type of the body, without parameters. */
    String form() {
        return header("Content-Type").split(";", -1)[0].strip();
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isRejection() {
        return status >= 400 && status < 500;
    }

    boolean isJson() {
        return form().endsWith("json");
    }

    /** The body as JSON, or a missing node if it is none. */
    JsonNode json() {
        try {
            return isJson() && !text.isEmpty() ? JSON.readTree(text) : MissingNode.getInstance();
        } catch (JsonProcessingException _) {
            return MissingNode.getInstance();
        }
    }

    /** The errors, each as {@code pointer CODE}. */
    List<String> errors() {
        List<String> errors = new ArrayList<>();
        for (JsonNode error : json().path("errors")) {
            errors.add(error.path("pointer").asText() + " " + error.path("code").asText());
        }
        return errors;
    }

    @Override
    public String toString() {
        return status + " " + headers + "\n" + text.substring(0, Math.min(text.length(), 2_000));
    }
}
