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

/** Attachments in memory. Units of work that add to the same sum conflict. */
public final class InMemoryAttachments implements Attachments {
    private final InMemoryTable<AttachmentId, Attachment> rows;
    private final InMemoryTable<CaseNumber, Sum> ofCases;
    private final InMemoryTable<OrganizationId, Sum> ofOrganizations;
    private volatile StorageLimits limits = StorageLimits.NONE;

    public InMemoryAttachments(InMemoryStore store) {
        this.rows = store.table(Comparator.<AttachmentId>naturalOrder());
        this.ofCases = store.table(Comparator.comparing(CaseNumber::value));
        this.ofOrganizations = store.table(Comparator.comparing(OrganizationId::value));
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
        Sum more = new Sum(1, attachment.facts().sizeBytes());
        Sum ofCase = plus(ofCases.get(attachment.caseNumber()), more);
        Sum ofOrganization = plus(ofOrganizations.get(organization), more);
        require(ofCase, ofOrganization);
        rows.put(attachment.id(), attachment);
        ofCases.put(attachment.caseNumber(), ofCase);
        ofOrganizations.put(organization, ofOrganization);
    }

    @Override
    public void requireSpace(CaseNumber number, OrganizationId organization) {
        Sum more = new Sum(1, 1);
        require(plus(ofCases.get(number), more), plus(ofOrganizations.get(organization), more));
    }

    private void require(Sum ofCase, Sum ofOrganization) {
        require(StorageFullException.Owner.CASE, limits.ofCase(), ofCase);
        require(StorageFullException.Owner.ORGANIZATION, limits.ofOrganization(), ofOrganization);
    }

    private static void require(
            StorageFullException.Owner owner, StorageLimits.Limit limit, Sum sum) {
        if (limit.isExceededBy(sum.files(), sum.bytes())) {
            throw new StorageFullException(owner, limit);
        }
    }

    private static Sum plus(@Nullable Sum sum, Sum more) {
        return sum == null ? more : new Sum(sum.files() + more.files(), sum.bytes() + more.bytes());
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

    /** The number and size of files. */
    private record Sum(long files, long bytes) {}
}
