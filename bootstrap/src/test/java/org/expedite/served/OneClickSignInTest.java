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
                .containsExactly(
                        "ana",
                        "dan",
                        "engineer-l1",
                        "engineer-l2",
                        "duty-manager",
                        "registrar",
                        "admin")
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
    void a_stranger_is_told_at_the_first_page_whom_to_be_and_lands_at_home() throws Exception {
        assertThat(get("/", "").body())
                .contains("Sign in as Ana Alvarez", "Open a P1 case for serial number JN1");

        HttpResponse<String> answer = click("ana", "");

        assertThat(answer.headers().firstValue("Location")).contains("/home");
        assertThat(get("/home", cookie(answer)).body()).contains("Try this:", "JN1");
        assertThat(get("/", cookie(answer)).body()).doesNotContain("Sign in as");
    }

    /** The renewal of C2 and the invitation are in {@code RegistryBrowserTest}. */
    @Test
    void what_they_are_told_to_try_works() throws Exception {
        String ana = cookie(click("ana"));
        String ofAna = open(ana);
        assertThat(ask(ana, ofAna)).contains("Granted: from L1 to L2");
        String dan = cookie(click("dan"));
        String ofDan = open(dan);
        assertThat(ask(dan, ofDan)).contains("Not granted:", "Ana Alvarez");

        String lea = cookie(click("engineer-l1"));
        assertThat(post("/calls/new", "certification_id=jncie-m-117", lea).body())
                .contains("Ana Alvarez", "/calls/new?caller=ana&amp;organization=acme");
        assertThat(get("/calls/new?caller=ana&organization=acme", lea).statusCode()).isEqualTo(200);
        String marek = cookie(click("engineer-l2"));
        assertThat(get("/queues/L2", marek).body()).contains(ofAna, "Claim");

        String oscar = cookie(click("duty-manager"));
        assertThat(get("/board", oscar).body()).contains(ofAna, ofDan);
        assertThat(
                        post(
                                        "/board/cases/" + open(ana) + "/overrides",
                                        "version=1&reason=They+call",
                                        oscar)
                                .statusCode())
                .isEqualTo(303);
        assertThat(get("/registry/contracts/C2/change?as=renew", cookie(click("registrar"))).body())
                .contains("value=\"acme\"", "name=\"version\" value=\"1\"");
        assertThat(get("/admin/new-account?kind=SERVICE", cookie(click("admin"))).body())
                .contains("Administrator");
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

    private String open(String cookie) throws IOException, InterruptedException {
        HttpResponse<String> opened =
                post(
                        "/cases/new",
                        "organization_id=acme&serial=JN1&priority=P1&synopsis=Both+engines+reset"
                            + "&contact_name=NOC&contact_phone=%2B14085550100&diagnostics=core+dumps",
                        cookie);
        String location = opened.headers().firstValue("Location").orElseThrow();
        return location.replaceAll("/cases/|\\?.*", "");
    }

    private String ask(String cookie, String number) throws IOException, InterruptedException {
        HttpResponse<String> asked =
                post(
                        "/cases/" + number + "/escalations",
                        "kind=PRIORITY&reason=BUSINESS_IMPACT&justification=We+are+cut+off",
                        cookie);
        return get(asked.headers().firstValue("Location").orElseThrow(), cookie).body();
    }

    private HttpResponse<String> click(String person) throws IOException, InterruptedException {
        return click(person, "/profile");
    }

    private HttpResponse<String> click(String person, String back)
            throws IOException, InterruptedException {
        return post("/sign-in/demo", "return_to=" + back + "&person=" + person, "");
    }

    private HttpResponse<String> post(String path, String form, String cookie)
            throws IOException, InterruptedException {
        return HTTP.send(
                request(path, cookie)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
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
