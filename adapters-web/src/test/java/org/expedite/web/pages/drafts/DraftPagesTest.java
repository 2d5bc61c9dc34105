package org.expedite.web.pages.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.expedite.application.Center;
import org.expedite.application.SettableClock;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.accounts.SessionDesk;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;
import org.expedite.web.pages.PageVisitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts of forms, by the form for a new token. */
@MicronautTest(transactional = false)
class DraftPagesTest {
    private static final String HIDDEN = "draft=token&draft_about=&draft_page=%2Ftokens%3Fa%3Db";

    @Inject ProbeClient server;
    @Inject PageVisitors visitors;
    @Inject SessionDesk sessions;
    @Inject SettableClock clock;

    private String secret = "";

    @BeforeEach
    void sign_in() {
        secret = visitors.registrar("zed").secret();
    }

    @Test
    void what_is_typed_is_there_again_until_the_form_has_succeeded() {
        assertThat(get("/tokens"))
                .contains("name=\"draft\" value=\"token\" data-draft=\"/drafts/token?about=\"")
                .contains("name=\"draft_page\" value=\"/tokens\"")
                .doesNotContain("Restored");
        assertThat(put("/drafts/token?about=", "name=%3Cb%3ENight&read_only=true").status())
                .isEqualTo(204);

        assertThat(get("/tokens"))
                .contains("value=\"&lt;b>Night\"", "Restored")
                .containsPattern("name=\"read_only\" value=\"true\" checked")
                .doesNotContainPattern("value=\"REGISTRAR\" checked");
        assertThat(post("/tokens", "name=&" + HIDDEN))
                .returns(422, Answer::status)
                .extracting(answer -> answer.raw().body())
                .asString()
                .contains("name=\"draft_page\" value=\"/tokens?a=b\"")
                .doesNotContain("Restored");
        assertThat(post("/tokens", "name=Day&roles=REGISTRAR&" + HIDDEN).status()).isEqualTo(200);
        assertThat(get("/tokens")).doesNotContain("Night", "Restored");
    }

    @Test
    void only_a_person_with_a_browser_has_drafts_of_forms() {
        for (String path :
                new String[] {"/drafts/Token", "/drafts/to%20ken", "/drafts/token?about=%20"}) {
            assertThat(put(path, "name=a").status()).as(path).isEqualTo(404);
        }
        assertThat(put("/drafts/token", "name=" + "a".repeat(70_000)).status()).isEqualTo(413);
        assertThat(send(request("/drafts/token").PUT(BodyPublishers.noBody())).status())
                .as("from another site")
                .isEqualTo(403);
        HttpRequest.Builder byToken =
                server.asAna("/drafts/token")
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .PUT(BodyPublishers.ofString("name=a"));
        assertThat(server.send(byToken).status()).isEqualTo(404);
        secret = "nobody's";
        assertThat(put("/drafts/token", "name=a").status()).isEqualTo(401);
    }

    @Test
    void what_is_sent_after_the_end_of_a_session_is_there_after_the_next_sign_in() {
        clock.set(clock.instant().plus(Center.SESSIONS.idle()));
        Answer sent = post("/tokens", "name=Night&password=xyzzy&" + HIDDEN);
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("Location")).isEqualTo("/sign-in?return_to=%2Ftokens%3Fa%3Db");

        secret = visitors.registrar("lea").secret();
        assertThat(get("/tokens")).as("of somebody else").doesNotContain("Night");
        secret = visitors.again("zed").secret();
        assertThat(get("/tokens")).contains("value=\"Night\"", "Restored").doesNotContain("xyzzy");
    }

    @Test
    void what_nobody_can_be_found_for_is_shown_to_be_copied() {
        NewSession ended = visitors.again("zed");
        visitors.end(ended);
        secret = ended.secret();
        Answer sent = post("/tokens", "name=%3Cb%3ENight&password=xyzzy&" + HIDDEN);
        assertThat(sent.status()).isEqualTo(401);
        assertThat(sent.raw().body())
                .contains("You are signed out", "&lt;b&gt;Night", "value=\"/tokens?a=b\"")
                .doesNotContain("xyzzy", "<b>");
        assertThat(sessions.find(ended.secret())).isEmpty();

        secret = visitors.again("zed").secret();
        clock.set(clock.instant().plus(Center.SESSIONS.age()));
        assertThat(post("/tokens", "name=" + "a".repeat(70_000) + "&" + HIDDEN).status())
                .as("too large to be kept")
                .isEqualTo(401);
        assertThat(post("/tokens", "name=Night").raw().body())
                .as("a form without drafts")
                .contains("Night");
        assertThat(post("/sessions/end-others", "").header("Location"))
                .as("nothing was typed")
                .isEqualTo("/sign-in?return_to=%2Ftokens");
    }

    private String get(String path) {
        return send(request(path).GET()).raw().body();
    }

    private Answer post(String path, String form) {
        return send(form(path).POST(BodyPublishers.ofString(form)));
    }

    private Answer put(String path, String form) {
        return send(form(path).PUT(BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder form(String path) {
        return request(path)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Referer", "https://support.example/tokens")
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    private HttpRequest.Builder request(String path) {
        return server.anonymous(path)
                .header("Accept", "text/html")
                .header("Cookie", PageVisitors.COOKIE + "=" + secret);
    }

    private Answer send(HttpRequest.Builder request) {
        return server.send(request);
    }
}
