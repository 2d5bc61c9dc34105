package org.expedite.application.signin;

import java.time.Instant;
import org.expedite.application.accounts.Identity;

/**
 * Valid token of the configured issuer.
 *
 * @param identity whom it is for
 */
public record IssuedToken(Identity identity, Instant expiresAt) {}
