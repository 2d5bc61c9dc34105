package org.expedite.examples;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.expedite.web.contract.Multipart;
import org.jspecify.annotations.Nullable;

/**
 * One request of the story.
 *
 * @param name the unique name of the example
 * @param summary the purpose of the example, for readers
 * @param as the actor, by the demo token without {@code demo-}, or null for nobody
 * @param call method and path; {@code {name/pointer}} is replaced with a value from the response of
 *     that step
 * @param headers in addition to the common ones
 * @param body JSON, if there is one
 * @param form a multipart body, if there is one
 */
record Step(
        String name,
        String summary,
        @Nullable String as,
        String call,
        Map<String, String> headers,
        @Nullable JsonNode body,
        @Nullable Form form) {
    /** A multipart body: a file, and its description. */
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
