package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.expedite.application.UnitOfWork;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.Secrets;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.SessionId;
import org.expedite.application.accounts.Sessions;
import org.expedite.web.http.security.SessionCookie;
import org.jspecify.annotations.Nullable;

/** A browser with the cookie of a session, whose person signed in when it was created. */
public final class SignedInBrowser {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String id = UUID.randomUUID().toString();
    private final String secret = "the-secret-of-" + id;

    /** Stores a session of an account. */
    public SignedInBrowser(ApplicationContext context, String account) {
        Instant now = context.getBean(Clock.class).instant();
        context.getBean(UnitOfWork.class)
                .run(
                        () -> {
                            context.getBean(Sessions.class)
                                    .store(
                                            new Session(
                                                    new SessionId(id),
                                                    new AccountId(account),
                                                    Session.Stage.SIGNED_IN,
                                                    now,
                                                    now,
                                                    now,
                                                    "192.0.2.1",
                                                    "Browser/1.0",
                                                    null),
                                            Secrets.hash(secret));
                            return id;
                        });
    }

    /** The id of the session. */
    String session() {
        return id;
    }

    /** The secret in the cookie. */
    String secret() {
        return secret;
    }

    /** Sends a request from a page of the center to one of its nodes. */
    Answer send(Center node, String method, String path, @Nullable Map<String, ?> body) {
        String cookie = node.server().context().getBean(SessionCookie.class).name();
        Map<String, String> headers = new HashMap<>();
        headers.put("Cookie", cookie + "=" + secret);
        headers.put("Sec-Fetch-Site", "same-origin");
        JsonNode json = body == null ? null : JSON.valueToTree(body);
        return node.asNobody().send(method, path, headers, json);
    }

    /** Listens to the changes of which a node tells, and returns the lines as they come. */
    Iterator<String> listen(Center node) throws IOException, InterruptedException {
        ApplicationContext context = node.server().context();
        String cookie = context.getBean(SessionCookie.class).name() + "=" + secret;
        HttpResponse<Stream<String>> response =
                HTTP.send(
                        HttpRequest.newBuilder(node.server().address().resolve("/events"))
                                .header("Cookie", cookie)
                                .timeout(Duration.ofSeconds(60))
                                .build(),
                        HttpResponse.BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body().iterator();
    }

    /** Sends a GET. */
    Answer get(Center node, String path) {
        return send(node, "GET", path, null);
    }
}
