package org.expedite.application.attachments;

import org.expedite.application.InMemoryPorts;

class InMemoryAttachmentsTest extends InMemoryPorts implements AttachmentsContract {

    @Override
    public void limit(StorageLimits limits) {
        attachments().limit(limits);
    }
}
