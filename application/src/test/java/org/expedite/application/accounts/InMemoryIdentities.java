package org.expedite.application.accounts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;

/** Linked identities in memory. */
public final class InMemoryIdentities implements Identities {
    private final InMemoryTable<Identity, AccountId> rows;
    private final InMemoryAccounts accounts;

    public InMemoryIdentities(InMemoryStore store, InMemoryAccounts accounts) {
        rows = store.table(Comparator.comparing(Identity::issuer).thenComparing(Identity::subject));
        this.accounts = accounts;
    }

    @Override
    public Optional<Account> find(Identity identity) {
        return Optional.ofNullable(rows.get(identity)).map(accounts::account);
    }

    @Override
    public List<Identity> of(AccountId account) {
        return rows.rows().entrySet().stream()
                .filter(row -> row.getValue().equals(account))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public boolean link(Identity identity, AccountId account, Instant at) {
        if (rows.get(identity) != null) {
            return false;
        }
        rows.put(identity, account);
        return true;
    }

    @Override
    public void unlinkAll(AccountId account) {
        of(account).forEach(rows::remove);
    }
}
