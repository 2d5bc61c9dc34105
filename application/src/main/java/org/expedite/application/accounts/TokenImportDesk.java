package org.expedite.application.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Role;
import org.expedite.application.audit.AuditEntry;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.AuditSubject;
import org.expedite.application.registry.PersonKind;
import org.expedite.domain.cases.Participant;

/**
 * Stores tokens that were made elsewhere, with the accounts that they need. For somebody who can
 * run commands on the server.
 */
public final class TokenImportDesk {
    private static final String NAME = "Imported token";

    /** Precedes a part of the hash in place of a part of the token, which nobody knows here. */
    private static final String HASHED = "sha256:";

    private static final int SHOWN = 8;

    private final AccessTokens tokens;
    private final ForcedAccounts forced;
    private final Supplier<TokenId> ids;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    TokenImportDesk(
            AccessTokens tokens,
            ForcedAccounts forced,
            Supplier<TokenId> ids,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.tokens = tokens;
        this.forced = forced;
        this.ids = ids;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Stores all tokens or none. One whose hash is stored already stays as it is, so an import may
     * be repeated. An account that exists gets the roles of its tokens in addition.
     *
     * @return the number of new tokens
     * @throws IllegalArgumentException if an account is not possible; names it and the reason
     */
    public int store(List<ImportedToken> imported) {
        return unitOfWork.run(() -> imported.stream().mapToInt(this::store).sum());
    }

    private int store(ImportedToken imported) {
        if (tokens.find(imported.hash()).isPresent()) {
            return 0;
        }
        forced.store(imported.account(), kindOf(imported.roles()), imported.roles());
        String prefix = HASHED + imported.hash().substring(0, SHOWN);
        tokens.store(
                new AccessToken(
                        ids.get(),
                        imported.account(),
                        NAME,
                        prefix,
                        imported.roles(),
                        false,
                        clock.instant(),
                        Participant.CENTER.id(),
                        null,
                        null),
                imported.hash());
        audit.record(
                AuditEntry.of(AuditKind.TOKEN_CREATED)
                        .about(
                                AuditSubject.token(prefix),
                                AuditSubject.account(imported.account().value())));
        return 1;
    }

    private static PersonKind kindOf(Set<Role> roles) {
        if (roles.contains(Role.CUSTOMER)) {
            return PersonKind.CONTACT;
        }
        return roles.contains(Role.ENGINEER) || roles.contains(Role.DUTY_MANAGER)
                ? PersonKind.ENGINEER
                : PersonKind.SERVICE;
    }
}
