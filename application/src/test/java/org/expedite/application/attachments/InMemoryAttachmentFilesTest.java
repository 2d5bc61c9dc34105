package org.expedite.application.attachments;

import java.util.Arrays;
import org.expedite.domain.attachments.AttachmentId;

class InMemoryAttachmentFilesTest implements AttachmentFilesContract, OrphanedFilesContract {
    private final InMemoryAttachmentFiles files = new InMemoryAttachmentFiles();

    @Override
    public AttachmentFiles files() {
        return files;
    }

    @Override
    public OrphanedFiles orphaned() {
        return files;
    }

    @Override
    public void makeOld() {
        files.makeOld();
    }

    @Override
    public int count() {
        return files.count();
    }

    @Override
    public void delete(AttachmentId id) {
        files.delete(id);
    }

    @Override
    public void corrupt(AttachmentId id) {
        files.change(
                id,
                bytes -> {
                    bytes[0]++;
                    return bytes;
                });
    }

    @Override
    public void truncate(AttachmentId id) {
        files.change(id, bytes -> Arrays.copyOf(bytes, bytes.length - 1));
    }
}
