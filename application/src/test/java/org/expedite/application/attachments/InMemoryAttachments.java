package org.expedite.application.attachments;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.cases.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Attachments in memory. */
public final class InMemoryAttachments implements Attachments {
    private final InMemoryTable<AttachmentId, Attachment> rows;

    public InMemoryAttachments(InMemoryStore store) {
        this.rows = store.table(Comparator.<AttachmentId>naturalOrder());
    }

    @Override
    public void add(Attachment attachment) {
        if (rows.get(attachment.id()) != null) {
            throw new IllegalStateException(
                    "There is an attachment " + attachment.id() + " already.");
        }
        rows.put(attachment.id(), attachment);
    }

    @Override
    public Optional<Attachment> find(AttachmentId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public List<Attachment> ofCase(CaseNumber number, @Nullable AttachmentId after, int limit) {
        NavigableMap<AttachmentId, Attachment> all = rows.rows();
        return (after == null ? all : all.tailMap(after, false))
                .values().stream().filter(a -> a.caseNumber().equals(number)).limit(limit).toList();
    }
}
