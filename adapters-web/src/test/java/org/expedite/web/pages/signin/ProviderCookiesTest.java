package org.expedite.web.pages.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import java.net.URI;
import java.util.List;
import org.expedite.application.signin.ProviderStart;
import org.expedite.web.http.PublicAddress;
import org.junit.jupiter.api.Test;

/** The cookies of browsers that are on their way to the provider. */
class ProviderCookiesTest {

    private static final String STATE = "0123456789abcdefghij";
    private static final String NAME = "__Host-expedite_provider_0123456789abcdef";

    private final ProviderCookies cookies =
            new ProviderCookies(PublicAddress.of(URI.create("https://support.example")));

    @Test
    void they_are_bound_to_this_host_hidden_from_scripts_and_kept_for_minutes() {
        assertThat(kept(HttpRequest.GET("/")))
                .singleElement()
                .asString()
                .startsWith(NAME + "=kept;")
                .contains("Path=/", "Secure", "HTTPOnly", "SameSite=Lax", "Max-Age=600")
                .doesNotContain("Domain");
    }

    @Test
    void one_is_read_by_the_state_that_it_was_kept_for_and_forgotten_then() {
        MutableHttpRequest<?> request = HttpRequest.GET("/").cookie(Cookie.of(NAME, "kept"));
        assertThat(cookies.read(request, STATE)).contains("kept");
        assertThat(cookies.read(request, "another" + STATE)).isEmpty();
        assertThat(cookies.read(request, "short")).isEmpty();

        MutableHttpResponse<?> response = HttpResponse.ok();
        cookies.forget(STATE, response);
        cookies.forget("no state; Path=/", response);
        assertThat(set(response)).singleElement().asString().contains(NAME + "=;", "Max-Age=0");
    }

    @Test
    void many_fit_into_the_head_of_a_request_because_others_are_forgotten() {
        MutableHttpRequest<?> request = HttpRequest.GET("/");
        for (int i = 1; i <= 4; i++) {
            request.cookie(Cookie.of("__Host-expedite_provider_" + i, "kept"));
        }
        assertThat(kept(request)).hasSize(5).filteredOn(c -> c.contains("Max-Age=0")).hasSize(4);
    }

    private List<String> kept(HttpRequest<?> request) {
        MutableHttpResponse<?> response = HttpResponse.ok();
        cookies.keep(
                new ProviderStart(URI.create("https://login.example"), STATE, "kept"),
                request,
                response);
        return set(response);
    }

    private static List<String> set(HttpResponse<?> response) {
        return response.getHeaders().getAll("Set-Cookie");
    }
}
