package org.expedite.examples;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.expedite.web.contract.Multipart;
import org.jspecify.annotations.Nullable;

/**
 * One request of the story.
 *
 * @param name of the example; its own in the whole story
 * @param summary what the example shows, for people
 * @param as who asks, by the demo token without {@code demo-}; null for nobody
 * @param call method and address; {@code {name/pointer}} stands for what that step was answered
 * @param headers beside those that every request has
 * @param body JSON, if there is one
 * @param form a body in parts, if there is one
 */
record Step(
        String name,
        String summary,
        @Nullable String as,
        String call,
        Map<String, String> headers,
        @Nullable JsonNode body,
        @Nullable Form form) {
    /** A body in parts: a file, and what it shows. */
    record Form(@JsonProperty("file_name") String fileName, String file, String description) {
        Multipart body() {
            return Multipart.file(fileName, file).andText("description", description);
        }
    }

    Step {
        headers = headers == null ? Map.of() : headers;
    }

    String method() {
        return call.substring(0, call.indexOf(' '));
    }

    String address() {
        return call.substring(call.indexOf(' ') + 1);
    }
}
