package org.expedite.web.http.security;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.expedite.application.accounts.Secrets;
import org.expedite.web.http.PublicAddress;

/**
 * Cookie that holds the secret of a session. Under TLS its name has the prefix by which browsers
 * guarantee that this host has set it, for all of its paths, and that it is sent by TLS only.
 */
@Singleton
public final class SessionCookie {

    private static final String NAME = "expedite_session";
    private static final String SECURE_PREFIX = "__Host-";

    private final PublicAddress address;

    SessionCookie(PublicAddress address) {
        this.address = address;
    }

    /**
     * Returns the name of the cookie.
     *
     * @return the name; it depends on the public address
     */
    public String name() {
        return address.isSecure() ? SECURE_PREFIX + NAME : NAME;
    }

    /**
     * Reads the secret of a request. A request with its own authorization is judged by that alone.
     *
     * @param request the request
     * @return the secret, unchecked; empty if there is no cookie or an {@code Authorization}
     */
    public Optional<String> read(HttpRequest<?> request) {
        return request.getHeaders().contains(HttpHeaders.AUTHORIZATION)
                ? Optional.empty()
                : request.getCookies().findCookie(name()).map(Cookie::getValue);
    }

    /**
     * Returns by which hash the session of a request is stored.
     *
     * @param request the request
     * @return the hash; empty where {@link #read} is
     */
    public Optional<String> readHash(HttpRequest<?> request) {
        return read(request).map(Secrets::hash);
    }

    /**
     * Creates a cookie that the browser keeps until it is closed; the session itself ends earlier.
     *
     * @param secret the secret of the session
     * @return the cookie, to be set by a response
     */
    public Cookie holding(String secret) {
        return cookie(secret);
    }

    /**
     * Creates a cookie that removes the other one from the browser.
     *
     * @return the cookie, to be set by a response
     */
    public Cookie removed() {
        return cookie("").maxAge(0);
    }

    private Cookie cookie(String value) {
        return Cookie.of(name(), value)
                .path("/")
                .httpOnly(true)
                .secure(address.isSecure())
                .sameSite(SameSite.Lax);
    }
}
