package org.expedite.web.api.accounts;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.Profile;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.registry.PersonKind;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * The account that a caller is signed in as.
 *
 * @param id of the account, and of the contact or engineer that it is tied to
 * @param kind what the account is tied to; SERVICE for nothing
 * @param roles that count for this request: those of the account that the token has too
 * @param organizations that a contact works for today
 * @param levels of an engineer's record; a duty manager works at every level
 * @param readOnly whether the token may change nothing
 * @param expiresAt the end of the token or session; null if it has none
 */
@Introspected
@Schema(name = "Profile")
public record ProfileJson(
        String id,
        String name,
        PersonKind kind,
        List<Role> roles,
        List<String> organizations,
        List<String> levels,
        boolean readOnly,
        @Nullable Instant expiresAt) {

    static ProfileJson of(Profile profile) {
        SignedIn caller = profile.caller();
        Account account = caller.account();
        return new ProfileJson(
                account.id().value(),
                account.name(),
                account.kind(),
                caller.actor().roles().stream().sorted().toList(),
                profile.organizations().stream().map(OrganizationId::value).toList(),
                profile.levels().stream().map(TechnicalLevel::code).toList(),
                caller.actor().readOnly(),
                caller.expiresAt());
    }
}
