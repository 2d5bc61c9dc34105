package org.expedite.application.accounts;

/**
 * A session that has just begun.
 *
 * @param secret goes into the cookie of the browser, and nowhere else
 */
public record NewSession(Session session, String secret) {
    /** Omits the secret. */
    @Override
    public String toString() {
        return "NewSession[" + session + "]";
    }
}
