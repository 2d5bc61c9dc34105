package org.expedite.application.signin;

import java.time.Instant;
import java.util.Optional;
import org.expedite.application.accounts.Identity;

/**
 * Sign-in of a person as its provider vouches for it. What else the provider says of the person,
 * such as an e-mail address, is not taken over: nobody is recognized by it.
 *
 * @param authenticatedAt when the person proved to the provider who it is; empty if it is unknown
 */
public record ProviderSignIn(Identity identity, Optional<Instant> authenticatedAt) {}
