package org.expedite.application.signin;

import org.expedite.application.accounts.NewSession;

/** Result of a browser's return from the provider. */
public sealed interface OpenIdResult {
    /**
     * The person is signed in.
     *
     * @param session replaces the one that the browser has had
     * @param returnPath path of ours to which the browser is sent
     */
    record Begun(NewSession session, String returnPath) implements OpenIdResult {}

    /** Nobody is signed in by it. */
    record Failed(ProviderProblem problem) implements OpenIdResult {}
}
