package org.expedite.web.api.accounts;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountVersion;
import org.expedite.application.registry.PersonKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or a program, that may sign in.
 *
 * @param contactId the contact that it belongs to; null for another account
 * @param engineerId the engineer whom it belongs to; null for another account
 * @param active whether it may sign in
 */
@Introspected
@Schema(name = "Account")
public record AccountJson(
        String accountId,
        String name,
        @Nullable String email,
        List<Role> roles,
        @Nullable String contactId,
        @Nullable String engineerId,
        boolean active,
        int version,
        Instant changedAt) {

    static AccountJson of(AccountVersion current) {
        Account account = current.account();
        String id = account.id().value();
        return new AccountJson(
                id,
                account.name(),
                account.email(),
                account.roles().stream().sorted().toList(),
                account.kind() == PersonKind.CONTACT ? id : null,
                account.kind() == PersonKind.ENGINEER ? id : null,
                account.active(),
                current.version(),
                current.changedAt());
    }
}
