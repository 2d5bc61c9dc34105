package org.expedite.persistence.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expedite.application.StaleVersionException;
import org.expedite.application.accounts.AccessToken;
import org.expedite.application.accounts.AccessTokens;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.TokenId;
import org.expedite.persistence.transactions.DuplicateKey;
import org.jspecify.annotations.Nullable;

/** Tokens in a database. A look-up by hash is one statement. */
public final class JdbcAccessTokens implements AccessTokens {
    private final AccessTokenRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcAccessTokens(AccessTokenRows rows) {
        this.rows = rows;
    }

    @Override
    public void store(AccessToken token, String hash) {
        if (!DuplicateKey.isInserted(() -> rows.save(AccessTokenRow.of(token, hash)))) {
            throw new StaleVersionException("A token");
        }
    }

    @Override
    public Optional<Holder> find(String hash) {
        return rows.holder(hash).map(TokenHolderRow::toHolder);
    }

    @Override
    public List<AccessToken> list(@Nullable AccountId account, @Nullable TokenId after, int limit) {
        String from = after == null ? "" : after.value();
        List<AccessTokenRow> found =
                account == null
                        ? rows.after(from, limit)
                        : rows.ofAccount(account.value(), from, limit);
        return found.stream().map(AccessTokenRow::toToken).toList();
    }

    @Override
    public Optional<AccessToken> delete(TokenId id, @Nullable AccountId account) {
        return rows.find(id.value())
                .map(AccessTokenRow::toToken)
                .filter(token -> account == null || token.account().equals(account))
                .filter(_ -> rows.remove(id.value()) == 1);
    }

    @Override
    public void touch(TokenId id, Instant at) {
        rows.touch(id.value(), at);
    }
}
