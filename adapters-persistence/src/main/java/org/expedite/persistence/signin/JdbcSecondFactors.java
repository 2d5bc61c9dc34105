package org.expedite.persistence.signin;

import java.util.Optional;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.signin.SecondFactor;
import org.expedite.application.signin.SecondFactors;

/** Second factors in a database. */
public final class JdbcSecondFactors implements SecondFactors {
    private final SecondFactorRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcSecondFactors(SecondFactorRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<SecondFactor> find(AccountId account) {
        return rows.find(account.value()).map(SecondFactorRow::toFactor);
    }

    @Override
    public void storePending(AccountId account, String sealed) {
        rows.storePending(account.value(), sealed);
    }

    @Override
    public boolean confirm(AccountId account, String pending, String secret, long step) {
        return rows.confirm(account.value(), pending, secret, step) == 1;
    }

    @Override
    public boolean useStep(AccountId account, long step) {
        return rows.useStep(account.value(), step) == 1;
    }

    @Override
    public void delete(AccountId account) {
        rows.remove(account.value());
    }
}
