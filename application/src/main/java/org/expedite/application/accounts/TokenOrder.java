package org.expedite.application.accounts;

import java.time.LocalDate;
import java.util.Set;
import org.expedite.application.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Wish for a token.
 *
 * @param account who signs in with it; null for its maker
 * @param name what it is for
 * @param roles its roles; null for all that it can have
 * @param readOnly whether it may change nothing
 * @param expiresOn its last day, in the time zone of the center; null for no end
 */
public record TokenOrder(
        @Nullable AccountId account,
        String name,
        @Nullable Set<Role> roles,
        boolean readOnly,
        @Nullable LocalDate expiresOn) {}
