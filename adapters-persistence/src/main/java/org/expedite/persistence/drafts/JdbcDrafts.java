package org.expedite.persistence.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.drafts.Draft;
import org.expedite.application.drafts.DraftKey;
import org.expedite.application.drafts.Drafts;

/** Drafts in a database. */
public final class JdbcDrafts implements Drafts {
    private final DraftRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcDrafts(DraftRows rows) {
        this.rows = rows;
    }

    @Override
    public void store(Draft draft) {
        DraftRow row = DraftRow.of(draft);
        rows.store(row.accountId(), row.form(), row.about(), row.fields(), row.writtenAt());
    }

    @Override
    public Optional<Draft> find(DraftKey key) {
        return rows.find(key.account().value(), key.form(), key.about()).map(DraftRow::toDraft);
    }

    @Override
    public void delete(DraftKey key) {
        rows.remove(key.account().value(), key.form(), key.about());
    }

    @Override
    public void keepNewest(AccountId account, int count) {
        remove(rows.older(account.value(), count));
    }

    @Override
    public int deleteWrittenBefore(Instant before, int limit) {
        return remove(rows.writtenBefore(before, limit));
    }

    private int remove(List<DraftRow> outdated) {
        if (!outdated.isEmpty()) {
            rows.removeAll(outdated);
        }
        return outdated.size();
    }
}
