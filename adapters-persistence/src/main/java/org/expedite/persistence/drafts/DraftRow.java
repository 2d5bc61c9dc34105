package org.expedite.persistence.drafts;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.drafts.Draft;
import org.expedite.application.drafts.DraftKey;

/**
 * A row of {@code draft}. Account, form and what it is about are its key. Only one of them is
 * declared as the id, because Micronaut sends rows as a batch only if they have one id.
 */
@MappedEntity("draft")
record DraftRow(@Id String accountId, String form, String about, String fields, Instant writtenAt) {

    static DraftRow of(Draft draft) {
        DraftKey key = draft.key();
        return new DraftRow(
                key.account().value(),
                key.form(),
                key.about(),
                DraftColumn.write(draft.fields()),
                draft.writtenAt());
    }

    Draft toDraft() {
        return new Draft(
                new DraftKey(new AccountId(accountId), form, about),
                DraftColumn.read(fields),
                writtenAt);
    }
}
