package org.expedite.application.signin;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.expedite.application.accounts.AccountId;

/** Recovery codes in memory. */
public final class InMemoryRecoveryCodes implements RecoveryCodes {
    private final InMemoryTable<AccountId, Set<String>> rows;

    public InMemoryRecoveryCodes(InMemoryStore store) {
        rows = store.table(Comparator.<AccountId>naturalOrder());
    }

    @Override
    public void replace(AccountId account, Set<String> hashes) {
        rows.put(account, Set.copyOf(hashes));
    }

    @Override
    public boolean use(AccountId account, String hash) {
        Set<String> left = new HashSet<>(of(account));
        if (!left.remove(hash)) {
            return false;
        }
        rows.put(account, Set.copyOf(left));
        return true;
    }

    @Override
    public int count(AccountId account) {
        return of(account).size();
    }

    private Set<String> of(AccountId account) {
        Set<String> left = rows.get(account);
        return left == null ? Set.of() : left;
    }
}
