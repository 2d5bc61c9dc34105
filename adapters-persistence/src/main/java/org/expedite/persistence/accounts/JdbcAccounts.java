package org.expedite.persistence.accounts;

import java.util.List;
import java.util.Optional;
import org.expedite.application.StaleVersionException;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.AccountVersion;
import org.expedite.application.accounts.Accounts;
import org.expedite.persistence.transactions.DuplicateKey;
import org.jspecify.annotations.Nullable;

/** Accounts in a database. Each call is one statement. */
public final class JdbcAccounts implements Accounts {
    private final AccountRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcAccounts(AccountRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<AccountVersion> find(AccountId id) {
        return rows.find(id.value()).map(AccountRow::toVersion);
    }

    @Override
    public List<AccountVersion> list(@Nullable AccountId after, int limit) {
        return rows.after(after == null ? "" : after.value(), limit).stream()
                .map(AccountRow::toVersion)
                .toList();
    }

    @Override
    public void store(AccountVersion next) {
        if (next.version() == 1) {
            insert(next);
        } else if (update(next) == 0) {
            throw new StaleVersionException("An account");
        }
    }

    private void insert(AccountVersion next) {
        Account account = next.account();
        if (!DuplicateKey.isInserted(
                () ->
                        rows.insert(
                                account.id().value(),
                                account.kind(),
                                account.name(),
                                account.email(),
                                RolesColumn.write(account.roles()),
                                account.active(),
                                next.changedAt()))) {
            throw new StaleVersionException("An account");
        }
    }

    private int update(AccountVersion next) {
        Account account = next.account();
        return rows.update(
                account.id().value(),
                next.version() - 1,
                account.name(),
                account.email(),
                RolesColumn.write(account.roles()),
                account.active(),
                next.changedAt());
    }
}
