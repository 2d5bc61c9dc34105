package org.expedite.persistence.signin;

import java.util.Set;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.signin.RecoveryCodes;

/** Recovery codes in a database. */
public final class JdbcRecoveryCodes implements RecoveryCodes {
    private final RecoveryCodeRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcRecoveryCodes(RecoveryCodeRows rows) {
        this.rows = rows;
    }

    @Override
    public void replace(AccountId account, Set<String> hashes) {
        rows.removeAll(account.value());
        if (!hashes.isEmpty()) {
            rows.insertAll(
                    hashes.stream()
                            .map(hash -> new RecoveryCodeRow(account.value(), hash))
                            .toList());
        }
    }

    @Override
    public boolean use(AccountId account, String hash) {
        return rows.remove(account.value(), hash) == 1;
    }

    @Override
    public int count(AccountId account) {
        return rows.count(account.value());
    }
}
