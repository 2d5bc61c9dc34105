package org.expedite.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.output.StringOutput;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.expedite.application.access.Role;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frame of all pages, its assets, and failures as pages. */
@MicronautTest(transactional = false)
@Property(name = "micronaut.server.cors.localhost-pass-through", value = "true")
class FrameTest {

    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final Texts ENGLISH = new Texts(Language.ENGLISH);
    private static final Map<String, String> TYPES =
            Map.of(
                    ".css", "text/css; charset=utf-8",
                    ".svg", "image/svg+xml",
                    ".js", "text/javascript; charset=utf-8");
    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+)\"");

    @Inject ProbeClient server;
    @Inject Assets assets;

    @Test
    void the_first_page_is_open_and_needs_no_script() {
        Answer page = server.send(server.anonymous("/").header("Accept", BROWSER).GET());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(page.header("Content-Security-Policy")).contains("style-src 'self';");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.raw().body())
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("<a class=\"skip\" href=\"#main\">", "<main id=\"main\"")
                .contains("href=\"/sign-in\"", "aria-current=\"page\"")
                .doesNotContain("<script>", "style=", "onclick", "/sign-out")
                .hasSizeLessThan(30_000);
        assertThat(server.send(server.anonymous("/").GET()).raw().body()).startsWith("<!doctype");
    }

    @Test
    void assets_are_kept_for_ever_under_the_hash_of_their_content() {
        Matcher asset = ASSET.matcher(server.send(server.anonymous("/").GET()).raw().body());
        List<String> paths = asset.results().map(found -> found.group(1)).distinct().toList();

        assertThat(paths).hasSize(5).allMatch(path -> path.matches(".*\\.[0-9a-f]{16}\\..*"));
        for (String path : paths) {
            Answer plain = server.send(server.anonymous(path).header("Accept", "text/css").GET());
            Answer zipped =
                    server.send(server.anonymous(path).header("Accept-Encoding", "gzip").GET());

            assertThat(plain.status()).isEqualTo(200);
            assertThat(plain.header("Cache-Control"))
                    .isEqualTo("public, max-age=31536000, immutable");
            assertThat(plain.header("Content-Type"))
                    .isEqualTo(TYPES.get(path.substring(path.lastIndexOf('.'))));
            assertThat(plain.header("Vary")).isEqualTo("Accept-Encoding");
            assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(Integer.parseInt(zipped.header("Content-Length")))
                    .isLessThan(path.contains("/htmx.") ? 17_000 : 12_000);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/assets/app.css",
        "/assets/app.0000000000000000.css",
        "/assets/..%2Ftexts%2Fpages.properties"
    })
    void no_other_file_is_an_asset(String path) {
        assertThat(server.send(server.anonymous(path).GET()).status()).isIn(400, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "/cases/1?note=2, /cases/1?note%3D2",
        "/nothing-here, /nothing-here",
        "/a//evil.example, /home",
        "/a%5Cevil.example, /home"
    })
    void whoever_opens_a_page_without_a_session_signs_in_and_comes_back(String path, String back) {
        Answer answer = server.send(server.anonymous(path).header("Accept", BROWSER).GET());

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location"))
                .isEqualTo("/sign-in?return_to=" + back.replace("/", "%2F").replace("?", "%3F"));
        assertThat(answer.header("WWW-Authenticate")).isEmpty();
    }

    @Test
    void failures_are_pages_for_people_and_problems_for_programs() {
        Answer page = server.send(server.asAna("/nothing-here").header("Accept", BROWSER).GET());
        Answer problem = server.send(server.asAna("/nothing-here").GET());

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(page.header("Content-Security-Policy")).contains("style-src 'self';");
        assertThat(page.raw().body())
                .contains("There is nothing here", page.header("X-Request-Id"))
                .contains("action=\"/sign-out\"", "ana");
        assertThat(problem.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(problem.at("/code")).isEqualTo("NOT_FOUND");
    }

    @Test
    void a_failure_of_the_server_is_a_page_without_its_cause() {
        Answer page =
                server.send(
                        server.anonymous("/probe-page/failing").header("Accept", BROWSER).GET());

        assertThat(page.status()).isEqualTo(500);
        assertThat(page.raw().body())
                .contains("The fault is on our side", page.header("X-Request-Id"))
                .contains("href=\"/probe-page/failing\">Try again")
                .doesNotContain("visitors", "IllegalState", "java.");
    }

    @Test
    void a_rejected_form_is_answered_by_a_page() {
        Answer page =
                server.send(
                        server.anonymous("/probe-page")
                                .header("Accept", BROWSER)
                                .header("Sec-Fetch-Site", "cross-site")
                                .POST(BodyPublishers.ofString("a=b")));

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.raw().body()).contains("did not come from a page of this site");
    }

    @Test
    void names_and_ids_are_escaped() {
        String hostile = "<script>alert('\"')</script>";
        StringOutput out = new StringOutput();
        new StaticTemplates()
                .problem(
                        new Frame(
                                hostile,
                                "/",
                                Optional.of(new Visitor(hostile, EnumSet.of(Role.CUSTOMER))),
                                ENGLISH,
                                new Times(ENGLISH, ZoneOffset.UTC, Instant.EPOCH),
                                assets),
                        hostile,
                        Optional.of(hostile),
                        hostile,
                        Optional.of(hostile))
                .render(out);

        assertThat(out.toString()).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @CsvSource({
        "ana, CUSTOMER",
        "engineer-l1, ENGINEER",
        "duty-manager, DUTY_MANAGER",
        "registrar, REGISTRAR",
        "admin, ADMIN"
    })
    void every_link_of_the_navigation_leads_somewhere(String who, Role role) {
        assertThat(NavigationLink.paths(Optional.of(new Visitor(who, EnumSet.of(role)))))
                .allSatisfy(path -> assertThat(statusFor(who, path)).isEqualTo(200));
        assertThat(NavigationLink.paths(Optional.empty()))
                .allSatisfy(path -> assertThat(statusFor("", path)).isEqualTo(200));
    }

    @Test
    void the_main_navigation_holds_work_and_the_name_what_concerns_the_account() {
        String page =
                server.send(server.asAna("/profile").header("Accept", BROWSER).GET()).raw().body();
        String work = between(page, "<nav aria-label=\"Main\">", "</nav>");
        String account = between(page, "<details class=\"menu\">", "</details>");

        assertThat(work)
                .contains("\"/home\"", "\"/cases/new\"")
                .doesNotContain("\"/profile\"", "\"/sessions\"", "\"/tokens\"", "\"/docs");
        assertThat(account)
                .contains("Your account </span>")
                .contains("\"/profile\" aria-current=\"page\"", "\"/sessions\"", "\"/tokens\"");
        assertThat(page).contains("class=\"mark\" href=\"/home\"");
        assertThat(server.send(server.anonymous("/").GET()).raw().body())
                .contains("class=\"mark\" href=\"/\"", "href=\"/may-i\"")
                .doesNotContain("<details class=\"menu\">");
    }

    private static String between(String page, String begin, String end) {
        int from = page.indexOf(begin);
        return page.substring(from, page.indexOf(end, from));
    }

    @Test
    void a_reader_chooses_the_language_and_returns_to_the_page() {
        assertThat(shown("Accept-Language", "fr, de;q=0.7, en;q=0.1")).contains("lang=\"de\"");
        assertThat(shown("Accept-Language", "fr")).contains("lang=\"en\"");
        assertThat(shown("Accept-Language", "%%")).contains("lang=\"en\"");

        Answer chosen =
                server.send(
                        server.anonymous("/language")
                                .header("Sec-Fetch-Site", "same-origin")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Referer", "http://localhost/sign-in?problem=a")
                                .POST(BodyPublishers.ofString("language=de")));

        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.header("Location")).isEqualTo("/sign-in?problem=a");
        assertThat(chosen.header("Set-Cookie"))
                .startsWith("language=de;")
                .contains("HTTPOnly", "SameSite=Lax");
        assertThat(shown("Cookie", "language=de; zone=Europe/Berlin"))
                .contains("lang=\"de\"", "Mitteleurop");
        assertThat(shown("Cookie", "language=xx; zone=No/Where")).contains("lang=\"en\"", "UTC");
    }

    @Test
    void there_is_no_other_language() {
        Answer answer =
                server.send(
                        server.anonymous("/language")
                                .header("Sec-Fetch-Site", "same-origin")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("language=xx")));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    private int statusFor(String who, String path) {
        HttpRequest.Builder request = server.anonymous(path).header("Accept", BROWSER);
        if (!who.isEmpty()) {
            request.header("Authorization", "Bearer demo-" + who);
        }
        Answer answer = server.send(request.GET());
        return answer.status() == 303 ? statusFor(who, answer.header("Location")) : answer.status();
    }

    private String shown(String header, String value) {
        return server.send(server.anonymous("/").header(header, value).GET()).raw().body();
    }
}
