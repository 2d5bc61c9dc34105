package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.Invitation;
import org.expedite.application.accounts.Invitations;
import org.expedite.application.accounts.Secrets;
import org.expedite.application.signin.SealingKeyChecks;
import org.expedite.persistence.RealMySql;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Browsers sign in at a provider, on two nodes of one center. Each published kind of attack on such
 * a sign-in has a test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderSignInTest {
    private static final String CLIENT = "expedite";
    private static final String AUDIENCE = "https://api.support.example";
    private static final String PUBLIC = "http://localhost:7999";

    private final MockOAuth2Server provider = new MockOAuth2Server();
    private RealMySql.Database database;
    private Map<String, String> settings;
    private List<Center> nodes;

    @BeforeAll
    void start() throws IOException {
        database = RealMySql.server().newDatabase();
        provider.start();
        String issuer = provider.issuerUrl("main").toString();
        settings = new HashMap<>();
        settings.put("EXPEDITE_DB_URL", database.url());
        settings.put("EXPEDITE_DB_USER", database.user());
        settings.put("EXPEDITE_DB_PASSWORD", database.password());
        settings.put("EXPEDITE_PUBLIC_URL", PUBLIC);
        settings.put("EXPEDITE_OIDC_ISSUER", issuer);
        settings.put("EXPEDITE_OIDC_CLIENT_ID", CLIENT);
        settings.put("EXPEDITE_OIDC_CLIENT_SECRET", "secret");
        settings.put("EXPEDITE_JWT_ISSUER", issuer);
        settings.put("EXPEDITE_JWT_AUDIENCE", AUDIENCE);
        nodes =
                List.of(
                        new Center(TestDatabase.Kind.H2, settings),
                        new Center(TestDatabase.Kind.H2, settings));
        nodes.forEach(Center::server);
    }

    @AfterAll
    void stop() {
        nodes.forEach(Center::close);
        provider.shutdown();
        database.close();
    }

    /** A browser of a person who is known at the provider. */
    private final class Browser {
        private final CookieManager cookies = new CookieManager();
        private final HttpClient http =
                HttpClient.newBuilder()
                        .cookieHandler(cookies)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
        private final String subject;

        Browser(String subject) {
            this.subject = subject;
        }

        /** Opens an address of a node, or of the provider. */
        HttpResponse<String> get(int node, String path) throws Exception {
            return send(HttpRequest.newBuilder(at(node, path)).GET());
        }

        HttpResponse<String> form(int node, String path, String origin, Map<String, String> fields)
                throws Exception {
            String body =
                    String.join(
                            "&",
                            fields.entrySet().stream()
                                    .map(
                                            field ->
                                                    field.getKey()
                                                            + "="
                                                            + URLEncoder.encode(
                                                                    field.getValue(),
                                                                    StandardCharsets.UTF_8))
                                    .toList());
            return send(
                    HttpRequest.newBuilder(at(node, path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Origin", origin)
                            .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
            return http.send(
                    request.header("Accept", "text/html,*/*;q=0.8")
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        /** Signs in at the provider, and returns the path with which the browser comes back. */
        String atProvider(URI address) throws Exception {
            return atProvider(address, Map.of());
        }

        String atProvider(URI address, Map<String, Object> claims) throws Exception {
            synchronized (provider) {
                provider.enqueueCallback(
                        new DefaultOAuth2TokenCallback(
                                "main", subject, "JWT", List.of(CLIENT), claims, 600));
                HttpRequest.Builder request = HttpRequest.newBuilder(address);
                if (address.getQuery().contains("prompt=login")) {
                    request.header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("username=" + subject));
                }
                URI back = location(send(request));
                assertThat(back.toString()).startsWith(PUBLIC + "/sign-in/provider/callback?");
                // The code is redeemed before another test enqueues what it tells.
                return back.getRawPath() + "?" + back.getRawQuery();
            }
        }

        /** Goes the whole way on one node, and returns the last response of ours. */
        HttpResponse<String> signIn(int node) throws Exception {
            HttpResponse<String> start = get(node, "/sign-in/provider?return_to=/home");
            assertThat(start.statusCode()).isEqualTo(303);
            return get(node, atProvider(location(start)));
        }

        /** Uses an invitation, from a form of ours. */
        HttpResponse<String> redeem(String code) throws Exception {
            HttpResponse<String> start =
                    form(
                            0,
                            "/sign-in/provider",
                            PUBLIC,
                            Map.of("invitation", code, "return_to", "/home"));
            assertThat(start.statusCode()).as(start.body()).isEqualTo(200);
            return get(1, atProvider(linkIn(start.body())));
        }

        int me(int node) throws Exception {
            return get(node, "/v1/cases").statusCode();
        }

        List<HttpCookie> held() {
            return cookies.getCookieStore().getCookies();
        }
    }

    private URI at(int node, String path) {
        URI address = nodes.get(node).server().address();
        return URI.create("http://localhost:" + address.getPort() + path);
    }

    private static URI linkIn(String page) {
        String link = page.substring(page.indexOf("href=\"http") + 6);
        return URI.create(link.substring(0, link.indexOf('"')).replace("&amp;", "&"));
    }

    private static URI location(HttpResponse<?> response) {
        return URI.create(response.headers().firstValue("Location").orElseThrow());
    }

    private String invite(String account) {
        String code = "invitation of " + account + " " + Instant.now();
        nodes.get(0)
                .server()
                .context()
                .getBean(Invitations.class)
                .store(
                        new Invitation(
                                new AccountId(account),
                                Center.SPRING,
                                "demo",
                                Center.SPRING.plus(Duration.ofDays(3))),
                        Secrets.hash(code));
        return code;
    }

    private static void assertSignedIn(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        assertThat(location(response)).hasToString(path);
    }

    private static void assertFailed(HttpResponse<String> response, String problem) {
        assertSignedIn(response, "/sign-in?problem=" + problem);
    }

    @Test
    void an_invited_person_signs_in_at_the_provider_on_any_node() throws Exception {
        Browser invited = new Browser("subject-ana");
        assertFailed(invited.signIn(0), "not_linked");
        assertThat(invited.me(0)).isEqualTo(401);
        assertSignedIn(invited.redeem(invite("ana")), "/home");
        assertThat(invited.me(0)).isEqualTo(200);
        assertThat(invited.me(1)).isEqualTo(200);

        Browser later = new Browser("subject-ana");
        assertSignedIn(later.signIn(1), "/home");
        assertThat(later.me(0)).isEqualTo(200);
        assertThat(later.held())
                .filteredOn(cookie -> cookie.getName().equals("expedite_session"))
                .singleElement()
                .satisfies(
                        cookie -> {
                            assertThat(cookie.isHttpOnly()).isTrue();
                            assertThat(cookie.getPath()).isEqualTo("/");
                        });
        assertThat(later.held())
                .as("what the way needed is forgotten")
                .noneMatch(cookie -> cookie.getName().startsWith("expedite_provider"));
    }

    @Test
    void an_e_mail_address_takes_over_no_account() throws Exception {
        Browser attacker = new Browser("ana");
        HttpResponse<String> start = attacker.get(0, "/sign-in/provider");
        String back =
                attacker.atProvider(
                        location(start),
                        Map.of(
                                "email", "ana@acme.example",
                                "email_verified", true,
                                "preferred_username", "ana"));
        assertFailed(attacker.get(0, back), "not_linked");
        assertThat(attacker.me(0)).isEqualTo(401);
    }

    @Test
    void an_invitation_links_once_and_only_from_a_form_of_ours() throws Exception {
        String code = invite("bob");
        Browser victim = new Browser("subject-victim");
        assertThat(
                        victim.form(
                                        0,
                                        "/sign-in/provider",
                                        "https://evil.example",
                                        Map.of("invitation", code))
                                .statusCode())
                .isEqualTo(403);
        HttpResponse<String> link =
                victim.get(0, "/sign-in/provider?invitation=" + code.replace(" ", "%20"));
        assertFailed(victim.get(0, victim.atProvider(location(link))), "not_linked");

        assertSignedIn(new Browser("subject-bob").redeem(code), "/home");
        assertFailed(new Browser("subject-other").redeem(code), "invitation_not_valid");
        assertFailed(new Browser("subject-bob").redeem(invite("dan")), "identity_taken");
    }

    @Test
    void a_state_serves_one_browser_once() throws Exception {
        new Browser("subject-pat").redeem(invite("pat"));
        Browser browser = new Browser("subject-pat");
        String back = browser.atProvider(location(browser.get(0, "/sign-in/provider")));
        Browser other = new Browser("subject-pat");
        assertFailed(other.get(0, back), "sign_in_expired");
        assertThat(other.me(0)).isEqualTo(401);
        assertFailed(browser.get(0, back.replaceFirst("state=", "state=x")), "sign_in_expired");
        assertSignedIn(browser.get(1, back), "/home");
        assertFailed(browser.get(0, back), "sign_in_expired");
        assertThat(browser.me(0)).as("still").isEqualTo(200);
    }

    @Test
    void two_tabs_and_many_more_can_be_under_way() throws Exception {
        new Browser("subject-ivy").redeem(invite("ivy"));
        Browser browser = new Browser("subject-ivy");
        URI first = location(browser.get(0, "/sign-in/provider?return_to=/first"));
        URI second = location(browser.get(1, "/sign-in/provider?return_to=/second"));
        assertSignedIn(browser.get(0, browser.atProvider(second)), "/second");
        assertSignedIn(browser.get(1, browser.atProvider(first)), "/first");
        for (int i = 0; i < 20; i++) {
            browser.get(0, "/sign-in/provider?return_to=/" + "x".repeat(2_000));
        }
        assertThat(browser.held()).as("bounded").hasSizeLessThan(8);
        assertSignedIn(browser.signIn(0), "/home");
    }

    @Test
    void an_address_to_return_to_is_a_path_of_ours() throws Exception {
        Browser browser = new Browser("subject-ivy-2");
        for (String foreign : List.of("https://evil.example", "//evil.example", "/%5Cevil")) {
            HttpResponse<String> start =
                    browser.get(
                            0,
                            "/sign-in/provider?return_to="
                                    + URLEncoder.encode(foreign, StandardCharsets.UTF_8));
            assertThat(location(start).getHost()).isEqualTo("localhost");
            assertThat(location(start).toString()).doesNotContain("evil");
        }
    }

    @Test
    void a_session_is_new_at_each_sign_in_and_proved_again_by_the_same_person() throws Exception {
        new Browser("subject-registrar").redeem(invite("registrar"));
        Browser browser = new Browser("subject-registrar");
        browser.signIn(0);
        String before = session(browser);
        browser.signIn(0);
        assertThat(session(browser)).isNotEqualTo(before);

        URI again =
                linkIn(
                        browser.form(0, "/sign-in/provider", PUBLIC, Map.of("again", "true"))
                                .body());
        assertThat(again.getQuery()).contains("prompt=login", "max_age=0");
        String back =
                browser.atProvider(again, Map.of("auth_time", Center.SPRING.getEpochSecond()));
        assertSignedIn(browser.get(0, back), "/home");
        again =
                linkIn(
                        browser.form(0, "/sign-in/provider", PUBLIC, Map.of("again", "true"))
                                .body());
        back =
                browser.atProvider(
                        again, Map.of("auth_time", Center.SPRING.getEpochSecond() - 3_600));
        assertFailed(browser.get(0, back), "provider_refused");
    }

    private static String session(Browser browser) {
        return browser.held().stream()
                .filter(cookie -> cookie.getName().equals("expedite_session"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    @Test
    void a_program_with_a_token_of_the_issuer_is_whom_it_is_linked_to() throws Exception {
        new Browser("subject-program").redeem(invite("engineer-l1"));
        Client program = nodes.get(1).with(token("subject-program", AUDIENCE));
        assertThat(program.get("/v1/cases").status()).isEqualTo(200);
        assertThat(nodes.get(0).with(token("subject-nobody", AUDIENCE)).get("/v1/cases").status())
                .isEqualTo(401);
        assertThat(nodes.get(0).with(token("subject-program", CLIENT)).get("/v1/cases").status())
                .as("for a browser")
                .isEqualTo(401);
    }

    private String token(String subject, String audience) {
        return provider.issueToken(
                        "main",
                        "program",
                        new DefaultOAuth2TokenCallback(
                                "main", subject, "JWT", List.of(audience), Map.of(), 600))
                .serialize();
    }

    @Test
    void a_node_with_another_key_for_secrets_does_not_start() {
        nodes.get(0)
                .server()
                .context()
                .getBean(SealingKeyChecks.class)
                .storeIfAbsent("sealed with a key that nobody has");
        try (Center another = new Center(TestDatabase.Kind.H2, settings)) {
            assertThatThrownBy(another::server)
                    .hasStackTraceContaining("EXPEDITE_SECRETS_KEY: must be the key");
        }
    }
}
