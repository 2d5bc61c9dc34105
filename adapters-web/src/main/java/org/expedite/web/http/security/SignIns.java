package org.expedite.web.http.security;

import java.util.Optional;
import org.expedite.application.accounts.SignedIn;

/** Source of the identities of callers, which the web server asks with each request. */
public interface SignIns {

    /**
     * Determines who has a bearer token.
     *
     * @param token the token as the client sent it, without {@code Bearer}
     * @return the caller, or empty if the token is nobody's or valid no more
     */
    Optional<SignedIn> byBearer(String token);

    /**
     * Determines who has a session.
     *
     * @param secret the value of the cookie
     * @return the caller, or empty if the session is nobody's or has ended
     */
    Optional<SignedIn> bySession(String secret);

    /**
     * Determines who has a session, for a request that is no use of it.
     *
     * @param secret the value of the cookie
     * @return the caller, or empty if the session is nobody's or has ended
     */
    Optional<SignedIn> byUnattendedSession(String secret);
}
