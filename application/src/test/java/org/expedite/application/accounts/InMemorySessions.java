package org.expedite.application.accounts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.expedite.application.StaleVersionException;
import org.jspecify.annotations.Nullable;

/** Sessions and their ends in memory. */
public final class InMemorySessions implements Sessions, SessionEnds {
    private record Row(Session session, String hash) {}

    private final InMemoryTable<SessionId, Row> rows;
    private final InMemoryAccounts accounts;

    public InMemorySessions(InMemoryStore store, InMemoryAccounts accounts) {
        rows = store.table(Comparator.<SessionId>naturalOrder());
        this.accounts = accounts;
    }

    @Override
    public void store(Session session, String hash) {
        if (rows.get(session.id()) != null || find(hash).isPresent()) {
            throw new StaleVersionException("A session");
        }
        rows.put(session.id(), new Row(session, hash));
    }

    @Override
    public Optional<SessionHolder> find(String hash) {
        return rows.rows().values().stream()
                .filter(row -> row.hash().equals(hash))
                .map(
                        row ->
                                new SessionHolder(
                                        row.session(), accounts.account(row.session().account())))
                .findFirst();
    }

    @Override
    public List<Session> list(@Nullable AccountId account, @Nullable SessionId after, int limit) {
        return rows.rows().values().stream()
                .map(Row::session)
                .filter(session -> account == null || session.account().equals(account))
                .filter(session -> after == null || session.id().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public void touch(SessionId id, Instant at) {
        Row row = rows.get(id);
        if (row != null) {
            rows.put(id, new Row(seen(row.session(), at), row.hash()));
        }
    }

    @Override
    public Optional<Session> end(SessionId id, @Nullable AccountId account) {
        Optional<Session> found =
                Optional.ofNullable(rows.get(id))
                        .map(Row::session)
                        .filter(session -> account == null || session.account().equals(account));
        found.ifPresent(session -> rows.remove(session.id()));
        return found;
    }

    @Override
    public int endAll(AccountId account, @Nullable SessionId except) {
        return remove(
                session -> session.account().equals(account) && !session.id().equals(except),
                Integer.MAX_VALUE);
    }

    @Override
    public int deleteOutdated(Instant seenBefore, Instant createdBefore, int limit) {
        return remove(session -> session.lastSeenAt().isBefore(seenBefore), limit)
                + remove(session -> session.createdAt().isBefore(createdBefore), limit);
    }

    private int remove(Predicate<Session> which, int limit) {
        List<Session> found =
                rows.rows().values().stream().map(Row::session).filter(which).limit(limit).toList();
        found.forEach(session -> rows.remove(session.id()));
        return found.size();
    }

    private static Session seen(Session session, Instant at) {
        return new Session(
                session.id(),
                session.account(),
                session.stage(),
                session.createdAt(),
                session.authenticatedAt(),
                at,
                session.address(),
                session.browser(),
                session.issuer());
    }
}
