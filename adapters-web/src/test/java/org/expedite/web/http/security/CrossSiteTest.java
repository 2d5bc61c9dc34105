package org.expedite.web.http.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that a browser sends for pages of other sites; ours are at https://support.example. */
@MicronautTest(transactional = false)
@Property(name = "micronaut.server.cors.localhost-pass-through", value = "true")
class CrossSiteTest {

    @Inject ProbeClient server;

    @ParameterizedTest
    @CsvSource({
        "same-origin, ",
        "none, ",
        "same-origin, https://other.example",
        ", https://support.example"
    })
    void forms_of_our_own_pages_are_accepted(String site, String origin) {
        assertThat(form(site, origin).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        ", ",
        "cross-site, ",
        "same-site, ",
        "SAME-ORIGIN, ",
        "'same-origin, cross-site', ",
        "cross-site, https://support.example",
        ", https://evil.example",
        ", http://support.example",
        ", https://support.example:8443",
        ", https://support.example.evil.example",
        ", https://SUPPORT.example/",
        ", null"
    })
    void forms_of_other_sites_are_rejected(String site, String origin) {
        Answer answer = form(site, origin);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("/code")).isEqualTo("FORBIDDEN");
        assertThat(answer.at("/detail")).contains("another site", "https://support.example");
    }

    @Test
    void of_two_headers_neither_counts() {
        HttpRequest.Builder request = post("/probe-page");
        request.header("Sec-Fetch-Site", "same-origin").header("Sec-Fetch-Site", "cross-site");

        assertThat(server.send(request).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json", "multipart/form-data; boundary=x"})
    void the_media_type_of_a_form_makes_no_difference(String type) {
        assertThat(server.send(post("/probe-page").header("Content-Type", type)).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void changes_with_a_cookie_are_rejected_for_the_api_too(String method) {
        HttpRequest.Builder request =
                server.anonymous("/v1/probes")
                        .header("Cookie", "a=b; __Host-expedite_session=c")
                        .header("Origin", "https://evil.example")
                        .method(method, BodyPublishers.noBody());

        assertThat(server.send(request).status()).isEqualTo(403);
    }

    @Test
    void programs_without_cookies_are_not_asked() {
        assertThat(server.send(post("/v1/probes")).status()).isEqualTo(401);
    }

    @Test
    void a_request_with_its_own_authorization_is_judged_by_that() {
        Answer known = server.send(asAnaOfAnotherSite("Bearer demo-ana"));
        Answer unknown = server.send(asAnaOfAnotherSite("Basic ZGVtby1hbmE6"));

        assertThat(known.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic ZGVtby1hbmE6", "Negotiate YQ==", "Bearer demo-ana"})
    void no_authorization_lets_the_form_of_another_site_pass(String authorization) {
        HttpRequest.Builder request =
                post("/probe-page")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Authorization", authorization)
                        .header("Sec-Fetch-Site", "cross-site");

        assertThat(server.send(request).status()).isEqualTo(403);
    }

    @Test
    void pages_can_be_opened_from_other_sites() {
        Answer page =
                server.send(
                        server.anonymous("/probe-page")
                                .header("Sec-Fetch-Site", "cross-site")
                                .header("Cookie", "a=b")
                                .GET());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"
                                + " data:; connect-src 'self'; base-uri 'none'; form-action"
                                + " 'self'; frame-ancestors 'none'");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Permissions-Policy")).contains("camera=()");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    }

    private HttpRequest.Builder asAnaOfAnotherSite(String authorization) {
        return post("/v1/probes")
                .header("Content-Type", "application/json")
                .header("Authorization", authorization)
                .header("Cookie", "__Host-expedite_session=c")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString("{}"));
    }

    private HttpRequest.Builder post(String path) {
        return server.anonymous(path).POST(BodyPublishers.ofString("a=b"));
    }

    private Answer form(String site, String origin) {
        HttpRequest.Builder request =
                post("/probe-page").header("Content-Type", "application/x-www-form-urlencoded");
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.header("Origin", origin);
        }
        return server.send(request);
    }
}
