package org.expedite.persistence.attachments;

import org.expedite.application.UnitOfWork;
import org.expedite.application.attachments.Attachments;
import org.expedite.application.attachments.AttachmentsContract;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;

class JdbcAttachmentsTest extends DatabaseTest implements AttachmentsContract {
    private final JdbcAttachments attachments;

    JdbcAttachmentsTest(TestDatabase database) {
        super(database);
        attachments = new JdbcAttachments(database.bean(AttachmentRows.class));
    }

    @Override
    public Attachments attachments() {
        return attachments;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }
}
