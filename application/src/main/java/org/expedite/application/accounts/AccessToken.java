package org.expedite.application.accounts;

import java.time.Instant;
import java.util.Set;
import org.expedite.application.access.Role;
import org.expedite.domain.Require;
import org.jspecify.annotations.Nullable;

/**
 * A token by which a program signs in as an account.
 *
 * @param name what it is for, for people
 * @param prefix its first characters, by which people recognize it
 * @param roles at least one; of these, it has those that its account has at the time of a request
 * @param readOnly whether it may change nothing
 * @param createdBy the id of its maker
 * @param expiresAt the end of its validity; null if it has none
 * @param lastUsedAt the last use, up to a minute late; null if it was never used
 */
public record AccessToken(
        TokenId id,
        AccountId account,
        String name,
        String prefix,
        Set<Role> roles,
        boolean readOnly,
        Instant createdAt,
        String createdBy,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt) {
    /** Longest name, in characters. */
    public static final int MAX_NAME = 200;

    public AccessToken {
        Require.text("name", name, MAX_NAME);
        roles = Set.copyOf(roles);
        Require.that(!roles.isEmpty(), roles, "a token needs a role");
    }

    /** Returns whether the token is valid at an instant, as far as it depends on its expiry. */
    public boolean isValidAt(Instant at) {
        return expiresAt == null || at.isBefore(expiresAt);
    }
}
