package org.expedite.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.SettableClock;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.AccountVersion;
import org.expedite.application.accounts.BrowserOrigin;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.SessionDesk;
import org.expedite.application.registry.PersonKind;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of a person who is signed in by a cookie. */
@MicronautTest(transactional = false)
@Property(name = "micronaut.server.cors.localhost-pass-through", value = "true")
class AccountPagesTest {

    private static final AccountId ZED = new AccountId("zed");
    private static final String HOSTILE = "Zed <script>alert(1)</script>";
    private static final Pattern TOKEN = Pattern.compile("exp_[0-9A-Za-z]{36}");
    private static final Pattern REVOCATION = Pattern.compile("/tokens/[^/\"]+/revocation");

    @Inject ProbeClient server;
    @Inject InMemoryPorts ports;
    @Inject SessionDesk sessions;
    @Inject SettableClock clock;

    private String secret = "";

    @BeforeEach
    void sign_in() {
        Account account =
                new Account(
                        ZED,
                        PersonKind.SERVICE,
                        HOSTILE,
                        null,
                        EnumSet.of(Role.REGISTRAR, Role.ADMIN),
                        true);
        ports.unitOfWork()
                .run(
                        () -> {
                            ports.accounts().store(new AccountVersion(account, 1, clock.instant()));
                            return account;
                        });
        secret = begin("<b>Browser</b>").secret();
    }

    @Test
    void the_profile_says_who_is_signed_in_and_escapes_it() {
        Answer page = get("/profile");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.raw().body())
                .contains(
                        "Zed &lt;script&gt;", "Administrator", "Registrar", "action=\"/sign-out\"")
                .doesNotContain("<script>");
    }

    @Test
    void sessions_are_listed_and_ended_one_by_one_or_all_others() {
        NewSession second = begin("Second");
        NewSession third = begin("Third");

        Answer page = get("/sessions");
        assertThat(page.raw().body())
                .contains("&lt;b&gt;Browser", "Second", "Third", "This browser")
                .doesNotContain("<b>", secret, second.secret());

        Answer ended = post("/sessions/" + second.session().id().value() + "/end", "");
        assertThat(ended.status()).isEqualTo(303);
        assertThat(ended.header("Location")).isEqualTo("/sessions");
        assertThat(get("/sessions").raw().body()).contains("Third").doesNotContain("Second");

        assertThat(post("/sessions/end-others", "").status()).isEqualTo(303);
        assertThat(get("/sessions").raw().body()).doesNotContain("Third").contains("Browser");
        assertThat(sessions.find(third.secret())).isEmpty();
        assertThat(post("/sessions/none/end", "").status()).isEqualTo(404);
        assertThat(post("/sessions/%20/end", "").status()).isEqualTo(404);
    }

    @Test
    void a_token_is_shown_once_works_and_is_revoked() {
        Answer created = post("/tokens", "name=Night+%3Cjob%3E&roles=REGISTRAR&read_only=true");
        assertThat(created.status()).isEqualTo(200);
        String token = found(TOKEN, created);

        Answer list = get("/tokens");
        assertThat(list.raw().body())
                .contains("Night &lt;job&gt;", token.substring(0, 8), "reads only", "never used")
                .doesNotContain(token);
        assertThat(as(token, "/v1/contacts").status()).isEqualTo(200);

        Answer revoked = post(found(REVOCATION, list), "");
        assertThat(revoked.status()).isEqualTo(303);
        assertThat(as(token, "/v1/contacts").status()).isEqualTo(401);
        assertThat(get("/tokens").raw().body()).contains("You have no tokens.");
    }

    @Test
    void a_rejected_form_is_shown_again_with_its_problem_beside_the_field() {
        Answer page = post("/tokens", "name=&roles=ADMIN&expires_on=soon");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.raw().body())
                .contains("role=\"alert\"", "<a href=\"#name\">", "id=\"name-error\"")
                .contains("aria-invalid=\"true\" aria-describedby=\"name-error\"")
                .contains("value=\"soon\"", "Enter a day");
        assertThat(post("/tokens", "name=a").raw().body()).contains("Choose at least one role.");
        assertThat(post("/tokens", "name=a&roles=ENGINEER").status()).isEqualTo(422);
        assertThat(post("/tokens", "name=a&roles=ADMIN&expires_on=2000-01-01").raw().body())
                .contains("This day is in the past.");
    }

    @Test
    void a_token_needs_a_recent_proof_of_who_one_is() {
        clock.set(clock.instant().plus(Duration.ofMinutes(10)));

        Answer answer = post("/tokens", "name=a&roles=ADMIN");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/sign-in/again?return_to=%2Ftokens");
    }

    @Test
    void forms_of_other_sites_and_of_nobody_change_nothing() {
        HttpRequest.Builder foreign =
                request("/sessions/end-others")
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(BodyPublishers.noBody());
        begin("Other");

        assertThat(server.send(foreign).status()).isEqualTo(403);
        assertThat(get("/sessions").raw().body()).contains("Other");
        secret = "nobody's";
        assertThat(post("/sessions/end-others", "").status()).isEqualTo(401);
        assertThat(get("/sessions").header("Location")).isEqualTo("/sign-in?return_to=%2Fsessions");
    }

    private NewSession begin(String browser) {
        return ports.unitOfWork()
                .run(
                        () ->
                                sessions.begin(
                                        ZED,
                                        Session.Stage.SIGNED_IN,
                                        new BrowserOrigin("192.0.2.1", "192.0.2.1", browser),
                                        null,
                                        clock.instant(),
                                        null));
    }

    private Answer get(String path) {
        return server.send(request(path).GET());
    }

    private Answer post(String path, String form) {
        return server.send(
                request(path)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private Answer as(String token, String path) {
        return server.send(server.anonymous(path).header("Authorization", "Bearer " + token).GET());
    }

    private HttpRequest.Builder request(String path) {
        return server.anonymous(path)
                .header("Accept", "text/html")
                .header("Cookie", "__Host-expedite_session=" + secret);
    }

    private static String found(Pattern pattern, Answer page) {
        return Optional.of(pattern.matcher(page.raw().body()))
                .flatMap(matcher -> matcher.results().findFirst())
                .map(MatchResult::group)
                .orElseThrow();
    }
}
