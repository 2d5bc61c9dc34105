package org.expedite.persistence.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.Identities;
import org.expedite.application.accounts.Identity;
import org.expedite.persistence.transactions.DuplicateKey;

/** Linked identities in a database. Each call is one statement. */
public final class JdbcIdentities implements Identities {
    private final IdentityRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcIdentities(IdentityRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Account> find(Identity identity) {
        return rows.account(identity.issuer(), identity.subject()).map(AccountRow::toAccount);
    }

    @Override
    public List<Identity> of(AccountId account) {
        return rows.ofAccount(account.value()).stream().map(IdentityRow::toIdentity).toList();
    }

    @Override
    public boolean link(Identity identity, AccountId account, Instant at) {
        return DuplicateKey.isInserted(
                () -> rows.insert(identity.issuer(), identity.subject(), account.value(), at));
    }

    @Override
    public void unlinkAll(AccountId account) {
        rows.removeAll(account.value());
    }
}
