package org.expedite.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.SettableClock;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.BrowserOrigin;
import org.expedite.application.accounts.InvitationDesk;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.SessionDesk;
import org.expedite.application.signin.HashedCodes;
import org.expedite.application.signin.InMemoryProvider;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-in as people see it, by forms alone. Administrators need a second factor here. */
@MicronautTest(transactional = false)
@Property(name = "micronaut.server.cors.localhost-pass-through", value = "true")
class SignInPagesTest {

    private static final String PASSWORD = "seven quiet lanterns";
    private static final String NEXT_PASSWORD = "nine loud umbrellas";
    private static final String COOKIE = "__Host-expedite_session=";
    private static final Pattern SECRET = Pattern.compile("<code class=\"secret\">([^<]+)<");
    private static final Pattern RECOVERY = Pattern.compile("<li>([^<\\s]{8,})</li>");

    @Inject ProbeClient server;
    @Inject InMemoryPorts ports;
    @Inject InvitationDesk invitations;
    @Inject SessionDesk sessions;
    @Inject SettableClock clock;

    private String cookie = "";

    @Test
    void an_invited_person_chooses_a_password_and_sets_up_a_second_factor() {
        String code = invite("zed");
        Answer invitation = get("/invitations/" + code);
        assertThat(invitation.status()).isEqualTo(200);
        assertThat(invitation.header("Cache-Control")).isEqualTo("no-store");
        assertThat(invitation.raw().body()).contains("You sign in as zed", "new-password");

        Answer tooShort = post("/invitations/" + code, "password=short");
        assertThat(tooShort.status()).isEqualTo(422);
        assertThat(tooShort.raw().body())
                .contains("id=\"password-error\"")
                .doesNotContain("value=\"short\"");

        redirected(
                post("/invitations/" + code, form(PASSWORD)), "/second-factor?return_to=%2Fhome");
        assertThat(get("/profile").header("Location")).startsWith("/sign-in?");
        redirected(get("/sign-in"), "/second-factor?return_to=%2Fhome");
        assertThat(get("/second-factor").raw().body()).contains("Your role requires one.");
        List<String> recovery = setUpSecondFactor();

        assertThat(recovery).hasSize(10);
        assertThat(get("/profile").raw().body()).contains("You have 10 recovery codes left.");
        assertThat(get("/second-factor").raw().body()).doesNotContain(recovery.getFirst());
        Answer used = get("/invitations/" + code);
        assertThat(used.status()).isEqualTo(404);
        assertThat(used.raw().body()).isEqualTo(get("/invitations/" + "a".repeat(43)).raw().body());
    }

    @Test
    void a_person_signs_in_by_password_and_code_and_returns_to_where_it_was() {
        String secret = person("zed");
        redirected(post("/sign-out", ""), "/");
        assertThat(get("/sessions").status()).isEqualTo(303);

        redirected(signIn("zed", PASSWORD, "/sessions"), "/sign-in/code?return_to=%2Fsessions");
        String pending = cookie;
        assertThat(get("/sessions").status()).as("half a sign-in is none").isEqualTo(303);
        redirected(get("/sign-in?return_to=/tokens"), "/sign-in/code?return_to=%2Ftokens");
        assertThat(get("/sign-in/code").raw().body()).contains("one-time-code");
        Answer wrong = post("/sign-in/code", "code=000000&return_to=/sessions");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.raw().body()).contains("id=\"code-error\"").doesNotContain("000000");

        clock.set(clock.instant().plusSeconds(60));
        Answer signedIn = post("/sign-in/code", "return_to=/sessions&code=" + codeOf(secret));
        redirected(signedIn, "/sessions");
        assertThat(cookie).isNotEqualTo(pending);
        assertThat(get("/sessions").status()).isEqualTo(200);
        redirected(get("/sign-in?return_to=/tokens"), "/tokens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "synopsis=50% of", "a=%zz", "%=a"})
    void a_form_that_is_not_encoded_as_forms_are_is_answered_400(String body) {
        Answer page = post("/sign-in", body);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.raw().body()).startsWith("<!doctype");
        assertThat(page.raw().body()).doesNotContain("Exception");
    }

    @Test
    void wrong_passwords_and_unknown_names_are_answered_alike() {
        person("zed");
        post("/sign-out", "");
        Answer wrong = signIn("zed", "not the password", "/");
        Answer unknown = signIn("nobody", "not the password", "/");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(wrong.raw().body())
                .contains("Name or password is wrong", "value=\"zed\"", "role=\"alert\"")
                .doesNotContain("not the password")
                .isEqualTo(unknown.raw().body().replace("value=\"nobody\"", "value=\"zed\""));
        assertThat(signIn("<b>", "x", "/").raw().body())
                .contains("value=\"&lt;b>\"")
                .doesNotContain("<b>");
    }

    @Test
    void after_failures_one_has_to_wait_whether_the_name_is_known_or_not() {
        Answer last = signIn("nobody", "wrong", "/");
        for (int i = 0; i < 20 && last.status() == 422; i++) {
            last = signIn("nobody", "wrong", "/");
        }

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).matches("[1-9]\\d*");
        assertThat(last.raw().body())
                .contains("Wait " + last.header("Retry-After") + " seconds")
                .contains("action=\"/sign-in\"");
    }

    @Test
    void what_needs_a_recent_proof_asks_for_it_and_goes_on() {
        String secret = person("zed");
        clock.set(clock.instant().plus(Duration.ofMinutes(11)));
        redirected(post("/tokens", "name=a&roles=ADMIN"), "/sign-in/again?return_to=%2Ftokens");

        Answer again = get("/sign-in/again?return_to=/tokens");
        assertThat(again.raw().body()).contains("name=\"password\"", "name=\"code\"");
        assertThat(post("/sign-in/again", form("wrong")).status()).isEqualTo(422);
        clock.set(clock.instant().plusSeconds(60));
        redirected(
                post(
                        "/sign-in/again",
                        form(PASSWORD) + "&return_to=/tokens&code=" + codeOf(secret)),
                "/tokens");
        assertThat(post("/tokens", "name=a&roles=ADMIN").status()).isEqualTo(200);
    }

    @Test
    void a_password_is_changed_by_who_knows_the_present_one() {
        String secret = person("zed");
        String wrong = "current_password=wrong&new_password=" + encoded(NEXT_PASSWORD);
        Answer rejected = post("/profile/password", wrong);
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.raw().body()).contains("id=\"current_password-error\"");
        Answer weak =
                post(
                        "/profile/password",
                        "current_password=" + encoded(PASSWORD) + "&new_password=short");
        assertThat(weak.raw().body()).contains("id=\"new_password-error\"");

        clock.set(clock.instant().plusSeconds(60));
        redirected(
                post(
                        "/profile/password",
                        "current_password="
                                + encoded(PASSWORD)
                                + "&new_password="
                                + encoded(NEXT_PASSWORD)),
                "/profile");
        post("/sign-out", "");
        redirected(signIn("zed", NEXT_PASSWORD, "/"), "/sign-in/code?return_to=%2F");
        assertThat(secret).isNotBlank();
    }

    @Test
    void recovery_codes_are_renewed_and_work_once() {
        person("zed");
        Answer renewed = post("/second-factor/recovery-codes", "");
        assertThat(renewed.status()).isEqualTo(200);
        String code = all(RECOVERY, renewed).getFirst();
        assertThat(post("/second-factor/removal", "").status()).isEqualTo(303);
        assertThat(get("/profile").raw().body()).contains("You have 10 recovery codes left.");
        post("/sign-out", "");

        signIn("zed", PASSWORD, "/");
        redirected(post("/sign-in/code", "code=" + encoded(code)), "/home");
        assertThat(get("/profile").raw().body()).contains("You have 9 recovery codes left.");
        post("/sign-out", "");
        signIn("zed", PASSWORD, "/");
        assertThat(post("/sign-in/code", "code=" + encoded(code)).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example"})
    void nobody_is_sent_elsewhere_after_the_sign_in(String address) {
        assertThat(get("/sign-in?return_to=" + encoded(address)).raw().body())
                .contains("name=\"return_to\" value=\"/home\"")
                .doesNotContain("evil");
        person("zed");
        redirected(get("/sign-in?return_to=" + encoded(address)), "/home");
    }

    @Test
    void there_is_nobody_to_be_without_a_proof() {
        assertThat(get("/sign-in").raw().body()).doesNotContain("/sign-in/demo");
        assertThat(post("/sign-in/demo", "person=ana").status()).isEqualTo(404);
        assertThat(post("/sign-in/code", "code=1").header("Location")).startsWith("/sign-in?");
        assertThat(post("/second-factor", "").header("Location")).startsWith("/sign-in?");
        assertThat(post("/profile/password", "").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/sign-in/code",
                "/sign-in/demo",
                "/sign-in/again",
                "/sign-out",
                "/second-factor",
                "/second-factor/confirmation",
                "/second-factor/recovery-codes",
                "/second-factor/removal",
                "/profile/password",
                "/tokens",
                "/invitations/x"
            })
    void no_form_may_come_from_another_site(String path) {
        person("zed");
        HttpRequest.Builder foreign =
                request(path)
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("name=a"));

        assertThat(server.send(foreign).status()).isEqualTo(403);
        assertThat(get("/profile").status()).as("still signed in").isEqualTo(200);
    }

    @Test
    void whom_the_provider_signed_in_it_signs_out_too() {
        person("zed");
        cookie =
                ports.unitOfWork()
                        .run(
                                () ->
                                        sessions.begin(
                                                new AccountId("zed"),
                                                Session.Stage.SIGNED_IN,
                                                new BrowserOrigin("192.0.2.1", "192.0.2.1", null),
                                                InMemoryProvider.ISSUER,
                                                clock.instant(),
                                                null))
                        .secret();
        assertThat(get("/sign-in/again").raw().body()).contains("action=\"/sign-in/provider\"");

        String next = InMemoryProvider.ISSUER + "/logout?then=https://support.example/";
        Answer signedOut = post("/sign-out", "");
        assertThat(signedOut.status()).isEqualTo(200);
        assertThat(signedOut.header("Refresh")).isEqualTo("0; url=" + next);
        assertThat(signedOut.raw().body())
                .contains("href=\"" + next + "\"")
                .doesNotContain("action=\"/sign-out\"");
        assertThat(cookie).isEmpty();
        assertThat(get("/sign-in?return_to=/tokens").raw().body())
                .contains("href=\"/sign-in/provider?return_to=%2Ftokens\"");
    }

    @Test
    void what_happened_at_the_provider_is_told_in_our_words() {
        assertThat(get("/sign-in?problem=not_linked").raw().body())
                .contains("Ask an administrator of the center for an invitation.");
        assertThat(get("/sign-in?problem=%3Cb%3E").raw().body()).doesNotContain("<b>");
    }

    /** Makes an administrator who is signed in, and returns the secret of its app. */
    private String person(String id) {
        post("/invitations/" + invite(id), form(PASSWORD));
        setUpSecondFactor();
        clock.set(clock.instant().plusSeconds(60));
        return secretOfApp;
    }

    private String secretOfApp = "";

    private List<String> setUpSecondFactor() {
        redirected(post("/second-factor", ""), "/second-factor?return_to=%2Fhome");
        Answer shown = get("/second-factor");
        assertThat(shown.raw().body()).contains("<svg class=\"qr\"", "viewBox=\"0 0 ");
        secretOfApp = all(SECRET, shown).getFirst();
        assertThat(post("/second-factor/confirmation", "code=x").status()).isEqualTo(422);
        Answer confirmed = post("/second-factor/confirmation", "code=" + codeOf(secretOfApp));
        assertThat(confirmed.status()).isEqualTo(200);
        return all(RECOVERY, confirmed);
    }

    private String codeOf(String secret) {
        return HashedCodes.codeAt(secret, clock.instant());
    }

    private String invite(String id) {
        return invitations.inviteAdministrator(new AccountId(id)).code();
    }

    private Answer signIn(String name, String password, String returnTo) {
        return post(
                "/sign-in",
                "name=" + encoded(name) + "&" + form(password) + "&return_to=" + returnTo);
    }

    private static String form(String password) {
        return "password=" + encoded(password);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void redirected(Answer answer, String address) {
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(address);
    }

    private static List<String> all(Pattern pattern, Answer page) {
        return pattern.matcher(page.raw().body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private Answer get(String path) {
        return server.send(request(path).GET());
    }

    private Answer post(String path, String form) {
        return send(
                request(path)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Referer", "https://support.example/tokens")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    /** Sends a request, and keeps the cookie of the response as a browser does. */
    private Answer send(HttpRequest.Builder request) {
        Answer answer = server.send(request);
        answer.raw().headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith(COOKIE))
                .forEach(set -> cookie = set.substring(COOKIE.length()).split(";", 2)[0]);
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = server.anonymous(path).header("Accept", "text/html");
        return cookie.isEmpty() ? request : request.header("Cookie", COOKIE + cookie);
    }
}
