package org.expedite.persistence.signin;

import java.time.Instant;
import java.util.Optional;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.signin.Passwords;

/** Hashes of passwords in a database. */
public final class JdbcPasswords implements Passwords {
    private final PasswordRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcPasswords(PasswordRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<String> find(AccountId account) {
        return rows.find(account.value()).map(PasswordRow::hash);
    }

    @Override
    public void store(AccountId account, String hash, Instant at) {
        rows.store(account.value(), hash, at);
    }

    @Override
    public void delete(AccountId account) {
        rows.remove(account.value());
    }
}
