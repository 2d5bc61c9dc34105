package org.expedite.application.accounts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;

/** Invitations in memory. */
public final class InMemoryInvitations implements Invitations {
    private record Row(Invitation invitation, String hash) {}

    private final InMemoryTable<AccountId, Row> rows;

    public InMemoryInvitations(InMemoryStore store) {
        rows = store.table(Comparator.<AccountId>naturalOrder());
    }

    @Override
    public void store(Invitation invitation, String hash) {
        rows.put(invitation.account(), new Row(invitation, hash));
    }

    @Override
    public Optional<Invitation> find(String hash) {
        return rows.rows().values().stream()
                .filter(row -> row.hash().equals(hash))
                .map(Row::invitation)
                .findFirst();
    }

    @Override
    public boolean use(String hash) {
        Optional<Invitation> found = find(hash);
        found.ifPresent(invitation -> rows.remove(invitation.account()));
        return found.isPresent();
    }

    @Override
    public int deleteExpired(Instant before, int limit) {
        List<Invitation> expired =
                rows.rows().values().stream()
                        .map(Row::invitation)
                        .filter(invitation -> invitation.expiresAt().isBefore(before))
                        .limit(limit)
                        .toList();
        expired.forEach(invitation -> rows.remove(invitation.account()));
        return expired.size();
    }
}
