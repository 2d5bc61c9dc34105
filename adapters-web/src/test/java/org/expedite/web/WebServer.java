package org.expedite.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.expedite.web.contract.Contract;
import org.expedite.web.server.RunningServer;
import org.expedite.web.server.WebSettings;

/** A server on a free port of the loopback address, and a client that speaks to it. */
public final class WebServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Contract contract;

    private WebServer(RunningServer server) {
        this.server = server;
        contract = Contract.of(ask(anonymous("/openapi.yml").GET()).body());
    }

    /** Starts one with the settings of production, and with those beans besides. */
    public static WebServer start(Object... beans) {
        return new WebServer(
                RunningServer.start(
                        ApplicationContext.builder()
                                .deduceEnvironment(false)
                                .singletons(beans)
                                .properties(WebSettings.of("127.0.0.1", -1))));
    }

    /** The context, to stop it from within a test. */
    public ApplicationContext context() {
        return server.context();
    }

    /** The port that it listens on. */
    public int port() {
        return server.address().getPort();
    }

    /** A request as Ana, whom the tests know. */
    public HttpRequest.Builder asAna(String path) {
        return anonymous(path).header("Authorization", "Bearer demo-ana");
    }

    /** A request of somebody who did not sign in. */
    public HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    /** Posts JSON as Ana. */
    public Answer post(String path, String json) {
        return send(
                asAna(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    /** Posts bytes as Ana. */
    public Answer post(String path, byte[] body) {
        return send(
                asAna(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body)));
    }

    /** Gets as Ana. */
    public Answer get(String path) {
        return send(asAna(path).GET());
    }

    /** The description of the API that this server serves. */
    public Contract contract() {
        return contract;
    }

    /** Sends a request, and holds it and its answer against the description that is served. */
    public Answer send(HttpRequest.Builder request) {
        HttpResponse<String> answer = ask(request);
        contract.holds(answer);
        return new Answer(answer);
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }

    /**
     * An answer.
     *
     * @param raw as it came
     */
    public record Answer(HttpResponse<String> raw) {

        /** The status. */
        public int status() {
            return raw.statusCode();
        }

        /** A header, or an empty string where there is none. */
        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        /** The body, read as JSON. */
        public JsonNode json() {
            try {
                return JSON.readTree(raw.body());
            } catch (IOException e) {
                throw new UncheckedIOException(raw.body(), e);
            }
        }

        /** What is refused, as {@code pointer CODE}, in order. */
        public List<String> errors() {
            List<String> errors = new ArrayList<>();
            for (JsonNode error : json().path("errors")) {
                errors.add(error.path("pointer").asText() + " " + error.path("code").asText());
            }
            return errors;
        }

        /** The names of the members of the object at a JSON pointer, in order. */
        public List<String> namesAt(String pointer) {
            List<String> names = new ArrayList<>();
            json().at(pointer).fieldNames().forEachRemaining(names::add);
            return names;
        }

        /** The texts of that member of all items of a list. */
        public List<String> all(String list, String member) {
            List<String> texts = new ArrayList<>();
            json().at(list).forEach(item -> texts.add(item.at(member).asText()));
            return texts;
        }

        /** The member of the body at a JSON pointer, as text. */
        public String at(String pointer) {
            return json().at(pointer).asText();
        }
    }
}
