package org.expedite.application.signin;

import java.util.Comparator;
import java.util.Optional;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.expedite.application.accounts.AccountId;

/** Second factors in memory. */
public final class InMemorySecondFactors implements SecondFactors {
    private static final SecondFactor NONE = new SecondFactor(null, null, 0);

    private final InMemoryTable<AccountId, SecondFactor> rows;

    public InMemorySecondFactors(InMemoryStore store) {
        rows = store.table(Comparator.<AccountId>naturalOrder());
    }

    @Override
    public Optional<SecondFactor> find(AccountId account) {
        return Optional.ofNullable(rows.get(account));
    }

    @Override
    public void storePending(AccountId account, String sealed) {
        SecondFactor known = find(account).orElse(NONE);
        rows.put(account, new SecondFactor(known.secret(), sealed, known.lastStep()));
    }

    @Override
    public boolean confirm(AccountId account, String pending, String secret, long step) {
        if (!pending.equals(find(account).orElse(NONE).pending())) {
            return false;
        }
        rows.put(account, new SecondFactor(secret, null, step));
        return true;
    }

    @Override
    public boolean useStep(AccountId account, long step) {
        SecondFactor known = find(account).orElse(NONE);
        if (known.secret() == null || known.lastStep() >= step) {
            return false;
        }
        rows.put(account, new SecondFactor(known.secret(), known.pending(), step));
        return true;
    }

    @Override
    public void delete(AccountId account) {
        rows.remove(account);
    }
}
