package org.expedite.web.http.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.util.Optional;

/**
 * Cookie with the secret of a session. Scripts cannot read it, and other sites cannot make a
 * browser send it with a change. Behind https its name has the prefix {@code __Host-}: no other
 * host can set it, and no connection without encryption carries it.
 */
public final class SessionCookie {
    private static final String NAME = "expedite_session";

    private final boolean secure;

    /**
     * Creates the cookie of one server.
     *
     * @param secure whether its public address is https
     */
    public SessionCookie(boolean secure) {
        this.secure = secure;
    }

    /** Returns the name of the cookie. */
    public String name() {
        return secure ? "__Host-" + NAME : NAME;
    }

    /**
     * Reads the cookie.
     *
     * @param request the request
     * @return the secret, or empty if there is none
     */
    public Optional<String> of(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(name())
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    /**
     * Creates the cookie. It ends with the browser; the session may end earlier.
     *
     * @param secret of the session
     * @return for a response
     */
    public Cookie with(String secret) {
        return cookie(secret);
    }

    /**
     * Creates a cookie that removes the one in the browser.
     *
     * @return for a response
     */
    public Cookie removed() {
        return cookie("").maxAge(0);
    }

    private Cookie cookie(String value) {
        return Cookie.of(name(), value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Lax);
    }
}
