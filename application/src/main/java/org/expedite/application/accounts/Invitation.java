package org.expedite.application.accounts;

import java.time.Instant;

/**
 * Permission to set a password, or to link an identity of a provider, once. It serves for the first
 * sign-in and after a lost password or second factor.
 *
 * @param createdBy the id of its maker
 * @param expiresAt the end of its validity
 */
public record Invitation(
        AccountId account, Instant createdAt, String createdBy, Instant expiresAt) {}
