package org.expedite.application.accounts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.expedite.application.StaleVersionException;
import org.jspecify.annotations.Nullable;

/** Tokens in memory. */
public final class InMemoryAccessTokens implements AccessTokens {
    private record Row(AccessToken token, String hash) {}

    private final InMemoryTable<TokenId, Row> rows;
    private final InMemoryAccounts accounts;

    public InMemoryAccessTokens(InMemoryStore store, InMemoryAccounts accounts) {
        rows = store.table(Comparator.<TokenId>naturalOrder());
        this.accounts = accounts;
    }

    @Override
    public void store(AccessToken token, String hash) {
        if (rows.get(token.id()) != null || find(hash).isPresent()) {
            throw new StaleVersionException("A token");
        }
        rows.put(token.id(), new Row(token, hash));
    }

    @Override
    public Optional<Holder> find(String hash) {
        return rows.rows().values().stream()
                .filter(row -> row.hash().equals(hash))
                .map(row -> new Holder(row.token(), accounts.account(row.token().account())))
                .findFirst();
    }

    @Override
    public List<AccessToken> list(@Nullable AccountId account, @Nullable TokenId after, int limit) {
        return rows.rows().values().stream()
                .map(Row::token)
                .filter(token -> account == null || token.account().equals(account))
                .filter(token -> after == null || token.id().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<AccessToken> delete(TokenId id, @Nullable AccountId account) {
        Optional<AccessToken> found =
                Optional.ofNullable(rows.get(id))
                        .map(Row::token)
                        .filter(token -> account == null || token.account().equals(account));
        found.ifPresent(token -> rows.remove(token.id()));
        return found;
    }

    @Override
    public void touch(TokenId id, Instant at) {
        Row row = rows.get(id);
        if (row != null) {
            rows.put(id, new Row(used(row.token(), at), row.hash()));
        }
    }

    private static AccessToken used(AccessToken token, Instant at) {
        return new AccessToken(
                token.id(),
                token.account(),
                token.name(),
                token.prefix(),
                token.roles(),
                token.readOnly(),
                token.createdAt(),
                token.createdBy(),
                token.expiresAt(),
                at);
    }
}
