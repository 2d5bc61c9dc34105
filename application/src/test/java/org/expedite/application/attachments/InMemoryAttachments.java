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
import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;

/** Attachments in memory. */
public final class InMemoryAttachments implements Attachments {
    private final InMemoryTable<AttachmentId, Attachment> rows;
    private final InMemoryTable<AttachmentId, OrganizationId> owners;
    private volatile StorageLimits limits = StorageLimits.NONE;

    public InMemoryAttachments(InMemoryStore store) {
        this.rows = store.table(Comparator.<AttachmentId>naturalOrder());
        this.owners = store.table(Comparator.<AttachmentId>naturalOrder());
    }

    /** Sets the limits, which are none at first. */
    public void limit(StorageLimits limits) {
        this.limits = limits;
    }

    @Override
    public void add(Attachment attachment, OrganizationId organization) {
        if (rows.get(attachment.id()) != null) {
            throw new IllegalStateException(
                    "There is an attachment " + attachment.id() + " already.");
        }
        rows.put(attachment.id(), attachment);
        owners.put(attachment.id(), organization);
        require(attachment.caseNumber(), organization, 0);
    }

    @Override
    public void requireSpace(CaseNumber number, OrganizationId organization) {
        require(number, organization, 1);
    }

    /** Requires that the limits are not exceeded if all sums were larger by {@code more}. */
    private void require(CaseNumber number, OrganizationId organization, long more) {
        List<Attachment> all = List.copyOf(rows.rows().values());
        require(
                StorageFullException.Owner.CASE,
                limits.ofCase(),
                all.stream().filter(a -> a.caseNumber().equals(number)).toList(),
                more);
        require(
                StorageFullException.Owner.ORGANIZATION,
                limits.ofOrganization(),
                all.stream().filter(a -> organization.equals(owners.get(a.id()))).toList(),
                more);
    }

    private static void require(
            StorageFullException.Owner owner,
            StorageLimits.Limit limit,
            List<Attachment> attachments,
            long more) {
        long bytes = attachments.stream().mapToLong(a -> a.facts().sizeBytes()).sum();
        if (limit.isExceededBy(attachments.size() + more, bytes + more)) {
            throw new StorageFullException(owner, limit);
        }
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
