package org.expedite.web.http.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.net.URI;
import org.expedite.web.http.PublicAddress;
import org.junit.jupiter.api.Test;

/** The cookie of sessions, with and without TLS. */
class SessionCookieTest {

    private static final SessionCookie SECURE = at("https://support.example");
    private static final SessionCookie LOCAL = at("http://127.0.0.1:8080");

    @Test
    void it_is_bound_to_this_host_and_hidden_from_scripts() {
        assertThat(set(SECURE.holding("secret")))
                .startsWith("__Host-expedite_session=secret;")
                .contains("Path=/", "Secure", "HTTPOnly", "SameSite=Lax")
                .doesNotContain("Domain", "Max-Age", "Expires");
        assertThat(set(LOCAL.holding("secret")))
                .startsWith("expedite_session=secret;")
                .contains("Path=/", "HTTPOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(set(SECURE.removed())).contains("__Host-expedite_session=;", "Max-Age=0");
    }

    @Test
    void it_is_read_by_its_own_name_and_not_beside_an_authorization() {
        MutableHttpRequest<?> request =
                HttpRequest.GET("/").cookie(Cookie.of("__Host-expedite_session", "secret"));

        assertThat(SECURE.read(request)).contains("secret");
        assertThat(LOCAL.read(request)).isEmpty();
        assertThat(SECURE.read(request.header("Authorization", "Bearer other"))).isEmpty();
    }

    private static SessionCookie at(String origin) {
        return new SessionCookie(PublicAddress.of(URI.create(origin)));
    }

    private static String set(Cookie cookie) {
        return HttpResponse.ok().cookie(cookie).getHeaders().getAll("Set-Cookie").getFirst();
    }
}
