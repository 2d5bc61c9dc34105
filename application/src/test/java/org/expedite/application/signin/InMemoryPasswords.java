package org.expedite.application.signin;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.expedite.application.accounts.AccountId;

/** Hashes of passwords in memory. */
public final class InMemoryPasswords implements Passwords {
    private final InMemoryTable<AccountId, String> rows;

    public InMemoryPasswords(InMemoryStore store) {
        rows = store.table(Comparator.<AccountId>naturalOrder());
    }

    @Override
    public Optional<String> find(AccountId account) {
        return Optional.ofNullable(rows.get(account));
    }

    @Override
    public void store(AccountId account, String hash, Instant at) {
        rows.put(account, hash);
    }

    @Override
    public void delete(AccountId account) {
        rows.remove(account);
    }
}
