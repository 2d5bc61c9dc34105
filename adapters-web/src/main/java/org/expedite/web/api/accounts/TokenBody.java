package org.expedite.web.api.accounts;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.AccessToken;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.TokenOrder;
import org.expedite.web.api.constraints.Distinct;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Wish for a token.
 *
 * @param accountId who signs in with it; null for the caller. Others need the role ADMIN.
 * @param name what it is for
 * @param roles null for all that it can have: for the caller's own account, the caller's present
 *     ones; for another account, those of that account
 * @param readOnly whether it may change nothing
 * @param expiresOn its last day, in the time zone of the center; null for no end
 */
@Introspected
@Schema(name = "TokenBody")
public record TokenBody(
        @Identifier @Nullable String accountId,
        @NotNull @Text(max = AccessToken.MAX_NAME) String name,
        @Distinct
                @ArraySchema(uniqueItems = true)
                @Size(max = 10, message = "TOO_MANY: must be at most 10")
                @Nullable List<@NotNull Role> roles,
        @NotNull Boolean readOnly,
        @Nullable LocalDate expiresOn) {

    TokenOrder toOrder() {
        return new TokenOrder(
                accountId == null ? null : new AccountId(accountId),
                name,
                roles == null ? null : Set.copyOf(roles),
                readOnly,
                expiresOn);
    }
}
