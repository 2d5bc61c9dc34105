package org.expedite.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.expedite.domain.pages.Approved;
import org.expedite.served.Clients;
import org.expedite.served.DemoContext;
import org.expedite.served.SignedInBrowser;
import org.expedite.web.api.docs.DescriptionFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@MicronautTest(transactional = false, contextBuilder = ApiExamplesTest.SameCursors.class)
@TestInstance(Lifecycle.PER_CLASS)
class ApiExamplesTest {
    private static final Path STORED = DescriptionFile.examples();

    /** The description would have to contain itself. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of("description");

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Inject private Clients clients;
    @Inject private EmbeddedServer server;
    private Map<String, ArrayNode> exchanges = Map.of();

    /** The settings of this class. */
    public static final class SameCursors extends DemoContext {
        /** Called by the test framework. */
        public SameCursors() {
            super(
                    Map.of(
                            "EXPEDITE_CURSOR_SECRET",
                            "the cursors of the examples, always the same",
                            "EXPEDITE_PUBLIC_URL",
                            "https://support.example"));
        }
    }

    @BeforeAll
    void sendRequests() throws IOException {
        new SignedInBrowser(server.getApplicationContext(), "ana");
        exchanges = new Story(clients).run(Story.steps());
        if (Approved.approving()) {
            approve();
        }
    }

    @Test
    void examples_are_responses_of_the_program() throws IOException {
        Map<String, String> stored = new TreeMap<>();
        try (Stream<Path> files = Files.list(STORED)) {
            for (Path file : files.toList()) {
                stored.put(
                        file.getFileName().toString().replace(".json", ""), Files.readString(file));
            }
        }

        assertThat(stored).containsOnlyKeys(exchanges.keySet());
        for (Map.Entry<String, ArrayNode> operation : exchanges.entrySet()) {
            assertThat(stored)
                    .as(operation.getKey())
                    .containsEntry(operation.getKey(), text(operation.getValue()));
        }
    }

    @Test
    void examples_include_a_success_of_every_operation() {
        Set<String> missing = new TreeSet<>();
        eachOperation(
                operation -> {
                    String id = operation.path("operationId").asText();
                    boolean shown = false;
                    for (JsonNode exchange : exchanges.getOrDefault(id, JSON.createArrayNode())) {
                        shown = shown || exchange.at("/response/status").asInt() < 300;
                    }
                    if (!shown) {
                        missing.add(id);
                    }
                });

        assertThat(missing).as("tell them in examples.yml").isEqualTo(WITHOUT_EXAMPLE);
    }

    @Test
    void the_served_description_has_all_examples() {
        // The program was built before the examples were approved.
        assumeThat(Approved.approving()).isFalse();
        eachOperation(
                operation -> {
                    String id = operation.path("operationId").asText();
                    for (JsonNode exchange : exchanges.getOrDefault(id, JSON.createArrayNode())) {
                        JsonNode response = exchange.path("response");
                        String name = exchange.path("name").asText();
                        assertThat(
                                        operation
                                                .path("responses")
                                                .path(response.path("status").asText())
                                                .path("content")
                                                .path(response.path("media_type").asText())
                                                .path("examples")
                                                .path(name)
                                                .path("value"))
                                .as(id + " " + name)
                                .isEqualTo(response.path("body"));
                    }
                });
    }

    @Test
    void the_linted_description_has_the_examples() {
        DescriptionFile.check();
        assertThat(DescriptionFile.approved()).startsWith("openapi: 3.1");
    }

    @Test
    void the_approved_description_is_served_byte_for_byte() throws Exception {
        // The program was built before the description was approved.
        assumeThat(Approved.approving()).isFalse();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(server.getURI().resolve("/openapi.yml")).build();
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(Arrays.equals(response.body(), DescriptionFile.approved().getBytes(UTF_8)))
                    .isTrue();
        }
    }

    private void eachOperation(Consumer<JsonNode> check) {
        for (JsonNode item : clients.asNobody().contract().document().path("paths")) {
            item.forEach(check);
        }
    }

    private void approve() throws IOException {
        Files.createDirectories(STORED);
        try (Stream<Path> files = Files.list(STORED)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, ArrayNode> operation : exchanges.entrySet()) {
            Files.writeString(
                    STORED.resolve(operation.getKey() + ".json"), text(operation.getValue()));
        }
    }

    private static String text(JsonNode exchanges) throws IOException {
        return JSON.writeValueAsString(exchanges) + "\n";
    }
}
