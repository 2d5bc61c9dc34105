package org.expedite.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.expedite.served.Answer;
import org.expedite.served.Client;
import org.expedite.served.Clients;

/** Sends the requests of the story to a center, and records the exchanges by operation. */
final class Story {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z0-9_]+)(/[^}]+)}");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** Random secrets with what they are shown as, which looks alike and is none. */
    private static final Map<Pattern, String> SECRETS =
            Map.of(
                    Pattern.compile("exp_[0-9A-Za-z]{36}"),
                    "exp_ThisTokenIsAnExampleAndNotARealOne42",
                    Pattern.compile("exp_[0-9A-Za-z]{4}(?=\")"),
                    "exp_This",
                    Pattern.compile("/invitations/[0-9A-Za-z_-]{43}"),
                    "/invitations/this-code-is-an-example-and-not-a-real-one0");

    /** Headers that matter to an example; the others are always the same. */
    private static final List<String> SHOWN_HEADERS =
            List.of("Content-Type", "ETag", "If-Match", "Link", "Location", "WWW-Authenticate");

    private final Clients clients;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, ArrayNode> examples = new TreeMap<>();

    Story(Clients clients) {
        this.clients = clients;
    }

    /** All steps, in order. */
    static List<Step> steps() throws IOException {
        try (InputStream story =
                Objects.requireNonNull(Story.class.getResourceAsStream("/examples.yml"))) {
            return List.of(new YAMLMapper().readValue(story, Step[].class));
        }
    }

    /** Returns the requests and responses of each operation by its id, after all steps. */
    Map<String, ArrayNode> run(List<Step> steps) throws IOException {
        for (Step step : steps) {
            send(step);
        }
        return examples;
    }

    private void send(Step step) throws IOException {
        Client client = step.as() == null ? clients.asNobody() : clients.as(step.as());
        String address = filled(step.address());
        Map<String, String> headers = new HashMap<>(step.headers());
        headers.put("X-Request-Id", "example-" + step.name());
        Step.Form form = step.form();
        Answer answer =
                form == null
                        ? client.send(step.method(), address, headers, step.body())
                        : client.send(step.method(), address, headers, form.body());
        if (answers.put(step.name(), answer) != null) {
            throw new IllegalStateException("two steps are called " + step.name());
        }
        String path = URI.create(address).getRawPath();
        String operation =
                client.contract().operation(step.method(), path).path("operationId").asText();
        examples.computeIfAbsent(operation, id -> JSON.createArrayNode())
                .add(settled(exchange(step, address, answer)));
    }

    private String filled(String template) {
        return REFERENCE
                .matcher(template)
                .replaceAll(
                        reference ->
                                Objects.requireNonNull(
                                                answers.get(reference.group(1)), reference.group())
                                        .text(reference.group(2)));
    }

    private static ObjectNode exchange(Step step, String address, Answer answer) {
        ObjectNode exchange = JSON.createObjectNode();
        exchange.put("name", step.name()).put("summary", step.summary());
        ObjectNode request = exchange.putObject("request");
        request.put("as", step.as()).put("method", step.method()).put("address", address);
        headers(request, step.headers());
        if (step.body() != null) {
            request.put(
                    "media_type", step.headers().getOrDefault("Content-Type", "application/json"));
            request.set("body", step.body());
        }
        Step.Form form = step.form();
        if (form != null) {
            request.put("media_type", "multipart/form-data");
            request.putObject("body")
                    .put("file", form.file())
                    .put("description", form.description());
        }
        ObjectNode response = exchange.putObject("response").put("status", answer.status());
        Map<String, String> carried = new HashMap<>();
        SHOWN_HEADERS.forEach(
                name -> answer.headers().firstValue(name).ifPresent(v -> carried.put(name, v)));
        String mediaType = carried.remove("Content-Type");
        headers(response, carried);
        if (!answer.body().isMissingNode()) {
            response.put("media_type", mediaType);
            response.set("body", answer.body());
        }
        return exchange;
    }

    private static void headers(ObjectNode message, Map<String, String> headers) {
        ObjectNode shown = JSON.createObjectNode();
        for (String name : SHOWN_HEADERS) {
            if (headers.containsKey(name) && !"Content-Type".equals(name)) {
                shown.put(name, headers.get(name));
            }
        }
        if (!shown.isEmpty()) {
            message.set("headers", shown);
        }
    }

    /** Random ids are replaced with numbers, in the order in which they appear, and secrets too. */
    private JsonNode settled(JsonNode exchange) throws IOException {
        String shown = exchange.toString();
        for (Map.Entry<Pattern, String> secret : SECRETS.entrySet()) {
            shown = secret.getKey().matcher(shown).replaceAll(secret.getValue());
        }
        return JSON.readTree(
                UUID.matcher(shown)
                        .replaceAll(
                                id ->
                                        ids.computeIfAbsent(
                                                id.group(),
                                                first ->
                                                        "019e8000-0000-7000-8000-%012d"
                                                                .formatted(ids.size() + 1))));
    }
}
