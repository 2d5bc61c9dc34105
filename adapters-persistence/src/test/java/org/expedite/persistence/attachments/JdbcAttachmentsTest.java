package org.expedite.persistence.attachments;

import org.expedite.application.UnitOfWork;
import org.expedite.application.attachments.Attachments;
import org.expedite.application.attachments.AttachmentsContract;
import org.expedite.application.attachments.StorageLimits;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;

class JdbcAttachmentsTest extends DatabaseTest implements AttachmentsContract {
    private volatile JdbcAttachments attachments;

    JdbcAttachmentsTest(TestDatabase database) {
        super(database);
        attachments = limited(StorageLimits.NONE);
    }

    @Override
    public void limit(StorageLimits limits) {
        attachments = limited(limits);
    }

    private JdbcAttachments limited(StorageLimits limits) {
        return new JdbcAttachments(
                database.bean(AttachmentRows.class),
                database.bean(AttachmentTotalRows.class),
                limits);
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
