package org.expedite.web.api.accounts;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.AccessToken;
import org.jspecify.annotations.Nullable;

/**
 * A token by which a program signs in.
 *
 * @param prefix the first characters, by which people recognize it
 * @param roles of which those count that the account has too
 * @param readOnly whether it may change nothing
 * @param createdById the id of its maker
 * @param lastUsedAt up to a minute late; null if it was never used
 * @param expiresAt null if it has no end
 */
@Introspected
@Schema(name = "Token")
public record TokenJson(
        String tokenId,
        String accountId,
        String name,
        String prefix,
        List<Role> roles,
        boolean readOnly,
        Instant createdAt,
        String createdById,
        @Nullable Instant lastUsedAt,
        @Nullable Instant expiresAt) {

    static TokenJson of(AccessToken token) {
        return new TokenJson(
                token.id().value(),
                token.account().value(),
                token.name(),
                token.prefix(),
                token.roles().stream().sorted().toList(),
                token.readOnly(),
                token.createdAt(),
                token.createdBy(),
                token.lastUsedAt(),
                token.expiresAt());
    }
}
