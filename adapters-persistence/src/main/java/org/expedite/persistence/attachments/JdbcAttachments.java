package org.expedite.persistence.attachments;

import io.micronaut.data.exceptions.DataAccessException;
import java.util.List;
import java.util.Optional;
import org.expedite.application.attachments.Attachments;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.persistence.transactions.DuplicateKey;
import org.jspecify.annotations.Nullable;

/** Attachments in a database, one immutable row each. Each call is one statement. */
public final class JdbcAttachments implements Attachments {
    /** Sorts before every id. */
    private static final String BEFORE_THE_FIRST = "";

    private final AttachmentRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcAttachments(AttachmentRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(Attachment attachment) {
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
