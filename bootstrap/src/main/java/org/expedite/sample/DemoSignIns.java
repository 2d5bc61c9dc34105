package org.expedite.sample;

import java.time.Clock;
import java.time.Instant;
import org.expedite.application.UnitOfWork;
import org.expedite.application.accounts.AccessToken;
import org.expedite.application.accounts.AccessTokens;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountVersion;
import org.expedite.application.accounts.Accounts;
import org.expedite.application.accounts.Secrets;
import org.expedite.application.accounts.TokenId;
import org.expedite.application.registry.PersonIds;
import org.expedite.application.registry.PersonKind;

/** Stores the accounts and tokens of a demo, as far as they are missing. */
public final class DemoSignIns {
    private static final int SHOWN = 8;
    private static final String MAKER = "sample-data";

    private final Accounts accounts;
    private final AccessTokens tokens;
    private final PersonIds personIds;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    /** Creates this on the ports of a demo's database. */
    public DemoSignIns(
            Accounts accounts,
            AccessTokens tokens,
            PersonIds personIds,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.personIds = personIds;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Stores what is missing. What an administrator has changed or revoked stays so. */
    public void store() {
        unitOfWork.run(
                () -> {
                    DemoAccounts.byToken().forEach(this::store);
                    return null;
                });
    }

    private void store(String token, Account account) {
        if (accounts.find(account.id()).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        if (account.kind() == PersonKind.SERVICE) {
            personIds.take(account.id().value(), PersonKind.SERVICE);
        }
        accounts.store(new AccountVersion(account, 1, now));
        tokens.store(
                new AccessToken(
                        new TokenId(token),
                        account.id(),
                        "The published token of the demo",
                        token.substring(0, SHOWN),
                        account.roles(),
                        false,
                        now,
                        MAKER,
                        null,
                        null),
                Secrets.hash(token));
    }
}
