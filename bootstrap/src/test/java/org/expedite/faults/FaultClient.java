package org.expedite.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.expedite.web.contract.Multipart;

/** Sends calls as the customer Ana. Each call has a text of its own, which is also its key. */
final class FaultClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(50);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    FaultClient(URI address) {
        this.address = address;
    }

    static Call open(String key) {
        return json(
                Call.Kind.OPEN,
                key,
                "/v1/cases",
                Map.of(
                        "channel", "WEB",
                        "product", Map.of("serial", "JN1"),
                        "priority", "P2",
                        "synopsis", "Fan tray failed",
                        "customer_reference", key));
    }

    static Call note(String key, String number) {
        return json(
                Call.Kind.NOTE,
                key,
                "/v1/cases/" + number + "/notes",
                Map.of("body", "Note " + key, "visibility", "PUBLIC"));
    }

    static Call file(String key, String number) {
        return new Call(
                Call.Kind.FILE,
                key,
                "/v1/cases/" + number + "/attachments",
                Multipart.contentType(),
                Multipart.file(key + ".txt", "File " + key).andText("description", key).bytes());
    }

    private static Call json(Call.Kind kind, String key, String path, Map<String, ?> body) {
        return new Call(
                kind,
                key,
                path,
                "application/json",
                JSON.valueToTree(body).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a call. Returns empty if the connection breaks, or is not there. */
    Optional<Call.Answer> send(Call call) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve(call.path()))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer demo-ana")
                        .header("Content-Type", call.type())
                        .header("Idempotency-Key", call.key())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(call.body()))
                        .build();
        try {
            HttpResponse<String> response =
                    http.send(request, HttpResponse.BodyHandlers.ofString());
            return Optional.of(
                    new Call.Answer(
                            response.statusCode(),
                            names(JSON.readTree(response.body())),
                            response.headers().firstValue("Idempotency-Replayed").isPresent()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Map<String, String> names(JsonNode body) {
        Map<String, String> names = new HashMap<>();
        for (String field : new String[] {"number", "id", "note_id", "code"}) {
            if (body.hasNonNull(field)) {
                names.put(field, body.path(field).asText());
            }
        }
        return names;
    }
}
