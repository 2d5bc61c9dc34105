package org.expedite.persistence.attachments;

import io.micronaut.data.exceptions.DataAccessException;
import java.util.List;
import java.util.Optional;
import org.expedite.application.attachments.Attachments;
import org.expedite.application.attachments.StorageFullException;
import org.expedite.application.attachments.StorageFullException.Owner;
import org.expedite.application.attachments.StorageLimits;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.persistence.transactions.DuplicateKey;
import org.jspecify.annotations.Nullable;

/**
 * Attachments in a database, one immutable row each, and the sums of their files, one row for each
 * case and organization. The row of a sum is locked until the transaction ends, so that concurrent
 * additions cannot exceed a limit together.
 */
public final class JdbcAttachments implements Attachments {
    /** Sorts before every id. */
    private static final String BEFORE_THE_FIRST = "";

    private final AttachmentRows rows;
    private final AttachmentTotalRows totals;
    private final StorageLimits limits;

    /** Creates the port on the rows of one database. */
    public JdbcAttachments(AttachmentRows rows, AttachmentTotalRows totals, StorageLimits limits) {
        this.rows = rows;
        this.totals = totals;
        this.limits = limits;
    }

    @Override
    public void add(Attachment attachment, OrganizationId organization) {
        insert(attachment);
        String number = attachment.caseNumber().value();
        long bytes = attachment.facts().sizeBytes();
        totals.addAll(
                List.of(
                        AttachmentTotalRow.oneFile(Owner.CASE, number, bytes),
                        AttachmentTotalRow.oneFile(
                                Owner.ORGANIZATION, organization.value(), bytes)));
        requireNone(number, organization, StorageLimits.Limit::isExceededBy);
    }

    @Override
    public void requireSpace(CaseNumber number, OrganizationId organization) {
        requireNone(number.value(), organization, StorageLimits.Limit::isReachedBy);
    }

    private void requireNone(String number, OrganizationId organization, Check check) {
        for (AttachmentTotalRow total : totals.of(number, organization.value())) {
            Owner owner = Owner.valueOf(total.owner());
            StorageLimits.Limit limit =
                    switch (owner) {
                        case CASE -> limits.ofCase();
                        case ORGANIZATION -> limits.ofOrganization();
                    };
            if (check.fails(limit, total.files(), total.sizeBytes())) {
                throw new StorageFullException(owner, limit);
            }
        }
    }

    /** Check of sums against a limit. */
    private interface Check {
        boolean fails(StorageLimits.Limit limit, long files, long bytes);
    }

    private void insert(Attachment attachment) {
        try {
            rows.save(AttachmentRow.of(attachment));
        } catch (DataAccessException failure) {
            if (DuplicateKey.isBehind(failure)) {
                throw new IllegalStateException(
                        "There is an attachment " + attachment.id() + " already.", failure);
            }
            throw failure;
        }
    }

    @Override
    public Optional<Attachment> find(AttachmentId id) {
        return rows.find(id.value()).map(AttachmentRow::toAttachment);
    }

    @Override
    public List<Attachment> ofCase(CaseNumber number, @Nullable AttachmentId after, int limit) {
        String start = after == null ? BEFORE_THE_FIRST : after.value();
        return rows.ofCase(number.value(), start, limit).stream()
                .map(AttachmentRow::toAttachment)
                .toList();
    }
}
