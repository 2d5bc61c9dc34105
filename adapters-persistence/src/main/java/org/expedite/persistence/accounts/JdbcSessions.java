package org.expedite.persistence.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expedite.application.StaleVersionException;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.SessionEnds;
import org.expedite.application.accounts.SessionHolder;
import org.expedite.application.accounts.SessionId;
import org.expedite.application.accounts.Sessions;
import org.expedite.persistence.transactions.DuplicateKey;
import org.jspecify.annotations.Nullable;

/** Sessions and their ends in a database. A look-up by hash is one statement. */
public final class JdbcSessions implements Sessions, SessionEnds {
    private static final String NONE = "";

    private final SessionRows rows;

    /** Creates the ports on the rows of one database. */
    public JdbcSessions(SessionRows rows) {
        this.rows = rows;
    }

    @Override
    public void store(Session session, String hash) {
        if (!DuplicateKey.isInserted(() -> rows.save(SessionRow.of(session, hash)))) {
            throw new StaleVersionException("A session");
        }
    }

    @Override
    public Optional<SessionHolder> find(String hash) {
        return rows.holder(hash).map(SessionHolderRow::toHolder);
    }

    @Override
    public List<Session> list(@Nullable AccountId account, @Nullable SessionId after, int limit) {
        String from = after == null ? NONE : after.value();
        List<SessionRow> found =
                account == null
                        ? rows.after(from, limit)
                        : rows.ofAccount(account.value(), from, limit);
        return found.stream().map(SessionRow::toSession).toList();
    }

    @Override
    public void touch(SessionId id, Instant at) {
        rows.touch(id.value(), at);
    }

    @Override
    public Optional<Session> end(SessionId id, @Nullable AccountId account) {
        return rows.find(id.value())
                .map(SessionRow::toSession)
                .filter(session -> account == null || session.account().equals(account))
                .filter(_ -> rows.remove(id.value()) == 1);
    }

    @Override
    public int endAll(AccountId account, @Nullable SessionId except) {
        return rows.removeAll(account.value(), except == null ? NONE : except.value());
    }

    @Override
    public int deleteOutdated(Instant seenBefore, Instant createdBefore, int limit) {
        return remove(rows.seenBefore(seenBefore, limit))
                + remove(rows.createdBefore(createdBefore, limit));
    }

    private int remove(List<SessionRow> outdated) {
        if (!outdated.isEmpty()) {
            rows.removeRows(outdated);
        }
        return outdated.size();
    }
}
