package org.expedite.application.accounts;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.expedite.application.StaleVersionException;
import org.jspecify.annotations.Nullable;

/** Accounts in memory. */
public final class InMemoryAccounts implements Accounts {
    private final InMemoryTable<AccountId, AccountVersion> rows;

    public InMemoryAccounts(InMemoryStore store) {
        rows = store.table(Comparator.<AccountId>naturalOrder());
    }

    @Override
    public Optional<AccountVersion> find(AccountId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public List<AccountVersion> list(@Nullable AccountId after, int limit) {
        NavigableMap<AccountId, AccountVersion> all = rows.rows();
        return (after == null ? all : all.tailMap(after, false))
                .values().stream().limit(limit).toList();
    }

    @Override
    public void store(AccountVersion account) {
        int current = find(account.account().id()).map(AccountVersion::version).orElse(0);
        if (account.version() != current + 1) {
            throw new StaleVersionException("An account");
        }
        rows.put(account.account().id(), account);
    }

    Account account(AccountId id) {
        return find(id).orElseThrow().account();
    }
}
