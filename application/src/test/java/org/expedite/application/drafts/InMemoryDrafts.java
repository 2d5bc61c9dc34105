package org.expedite.application.drafts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.expedite.application.accounts.AccountId;

/** Drafts in memory. */
public final class InMemoryDrafts implements Drafts {
    private final InMemoryTable<DraftKey, Draft> rows;

    public InMemoryDrafts(InMemoryStore store) {
        rows =
                store.table(
                        Comparator.comparing(DraftKey::account)
                                .thenComparing(DraftKey::form)
                                .thenComparing(DraftKey::about));
    }

    @Override
    public void store(Draft draft) {
        rows.put(draft.key(), draft);
    }

    @Override
    public Optional<Draft> find(DraftKey key) {
        return Optional.ofNullable(rows.get(key));
    }

    @Override
    public void delete(DraftKey key) {
        rows.remove(key);
    }

    @Override
    public void keepNewest(AccountId account, int count) {
        List<Draft> outdated =
                rows.rows().values().stream()
                        .filter(draft -> draft.key().account().equals(account))
                        .sorted(Comparator.comparing(Draft::writtenAt).reversed())
                        .skip(count)
                        .toList();
        outdated.forEach(draft -> rows.remove(draft.key()));
    }

    @Override
    public int deleteWrittenBefore(Instant before, int limit) {
        List<Draft> outdated =
                rows.rows().values().stream()
                        .filter(draft -> draft.writtenAt().isBefore(before))
                        .limit(limit)
                        .toList();
        outdated.forEach(draft -> rows.remove(draft.key()));
        return outdated.size();
    }
}
