package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A demo, whose people one can be without a password. */
@MicronautTest(transactional = false, contextBuilder = OneClickSignInTest.Demo.class)
class OneClickSignInTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern PERSON = Pattern.compile("name=\"person\" value=\"([^\"]+)\"");

    @Inject EmbeddedServer server;

    /** The settings of this class. */
    public static final class Demo extends DemoContext {
        /** Called by the test framework. */
        public Demo() {
            super(Map.of());
        }
    }

    @Test
    void each_person_of_the_page_is_signed_in_by_one_click() throws Exception {
        String page = get("/sign-in", "").body();

        assertThat(PERSON.matcher(page).results().map((MatchResult found) -> found.group(1)))
                .containsExactly("ana", "dan", "engineer-l2", "duty-manager", "registrar", "admin")
                .allSatisfy(
                        id -> {
                            HttpResponse<String> answer = click(id);
                            assertThat(answer.statusCode()).isEqualTo(303);
                            assertThat(answer.headers().firstValue("Location"))
                                    .contains("/profile");
                            assertThat(get("/profile", cookie(answer)).body())
                                    .contains("<dd class=\"id\">" + id + "</dd>");
                        });
    }

    @Test
    void the_cookie_signs_in_to_the_api_too_but_not_for_other_sites() throws Exception {
        String cookie = cookie(click("ana"));

        assertThat(cookie).startsWith("expedite_session=");
        assertThat(get("/v1/cases", cookie).statusCode()).isEqualTo(200);
        HttpRequest foreign =
                request("/v1/cases", cookie)
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(BodyPublishers.noBody())
                        .build();
        assertThat(HTTP.send(foreign, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    @Test
    void nobody_else_is_signed_in() throws Exception {
        assertThat(click("bob").statusCode()).isEqualTo(404);
        assertThat(click("").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> click(String person) throws IOException, InterruptedException {
        return HTTP.send(
                request("/sign-in/demo", "")
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("return_to=/profile&person=" + person))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String cookie)
            throws IOException, InterruptedException {
        return HTTP.send(request(path, cookie).GET().build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.getURI().resolve(path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }
}
