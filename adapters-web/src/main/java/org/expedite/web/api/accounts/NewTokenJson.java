package org.expedite.web.api.accounts;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.TokenCreation;
import org.jspecify.annotations.Nullable;

/**
 * A new token, with its text.
 *
 * @param token the token itself; it is shown here only
 * @param prefix the first characters, by which people recognize it
 * @param roles of which those count that the account has too
 * @param readOnly whether it may change nothing
 * @param createdById the id of its maker
 * @param expiresAt null if it has no end
 */
@Introspected
@Schema(name = "NewToken")
public record NewTokenJson(
        String tokenId,
        String token,
        String accountId,
        String name,
        String prefix,
        List<Role> roles,
        boolean readOnly,
        Instant createdAt,
        String createdById,
        @Nullable Instant expiresAt) {

    static NewTokenJson of(TokenCreation.Created created) {
        TokenJson shown = TokenJson.of(created.token());
        return new NewTokenJson(
                shown.tokenId(),
                created.text(),
                shown.accountId(),
                shown.name(),
                shown.prefix(),
                shown.roles(),
                shown.readOnly(),
                shown.createdAt(),
                shown.createdById(),
                shown.expiresAt());
    }

    /** Omits the token itself. */
    @Override
    public String toString() {
        return "NewTokenJson[" + tokenId + "]";
    }
}
