package org.expedite.web.pages.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.expedite.application.signin.ProviderStart;
import org.expedite.web.http.PublicAddress;

/**
 * Cookies of browsers that are on their way to the provider, one for each way, so that several tabs
 * can be under way. Their number is bounded: all together have to fit into the head of a request.
 */
@Singleton
final class ProviderCookies {

    private static final String NAME = "expedite_provider_";
    private static final String SECURE_PREFIX = "__Host-";
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST = 4;
    private static final int STATE_LENGTH = 16;
    private static final Pattern STATE = Pattern.compile("[A-Za-z0-9_-]{16,100}");

    private final PublicAddress address;

    ProviderCookies(PublicAddress address) {
        this.address = address;
    }

    /**
     * Reads what a browser has kept for a way.
     *
     * @param request the request
     * @param state the state of the way
     * @return the cookie, unchecked; empty if there is none
     */
    Optional<String> read(HttpRequest<?> request, String state) {
        return STATE.matcher(state).matches()
                ? request.getCookies().findCookie(name(state)).map(Cookie::getValue)
                : Optional.empty();
    }

    /**
     * Lets a browser keep what it needs for its way. Of many, it forgets the others.
     *
     * @param start the beginning of the way
     * @param request the request
     * @param response the response
     */
    void keep(ProviderStart start, HttpRequest<?> request, MutableHttpResponse<?> response) {
        List<String> others =
                request.getCookies().getAll().stream()
                        .map(Cookie::getName)
                        .filter(name -> name.startsWith(prefix()))
                        .toList();
        if (others.size() >= MOST) {
            others.forEach(name -> response.cookie(cookie(name, "", Duration.ZERO)));
        }
        response.cookie(cookie(name(start.state()), start.cookie(), KEPT));
    }

    /**
     * Lets a browser forget a way, which it has completed.
     *
     * @param state the state of the way
     * @param response the response
     */
    void forget(String state, MutableHttpResponse<?> response) {
        if (STATE.matcher(state).matches()) {
            response.cookie(cookie(name(state), "", Duration.ZERO));
        }
    }

    private String prefix() {
        return address.isSecure() ? SECURE_PREFIX + NAME : NAME;
    }

    private String name(String state) {
        return prefix() + state.substring(0, STATE_LENGTH);
    }

    private Cookie cookie(String name, String value, Duration kept) {
        return Cookie.of(name, value)
                .path("/")
                .httpOnly(true)
                .secure(address.isSecure())
                .sameSite(SameSite.Lax)
                .maxAge(kept);
    }
}
