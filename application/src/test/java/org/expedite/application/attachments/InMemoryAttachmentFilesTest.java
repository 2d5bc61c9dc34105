package org.expedite.application.attachments;

import java.util.Arrays;
import org.expedite.domain.attachments.AttachmentId;

class InMemoryAttachmentFilesTest implements AttachmentFilesContract {
    private final InMemoryAttachmentFiles files = new InMemoryAttachmentFiles();

    @Override
    public AttachmentFiles files() {
        return files;
    }

    @Override
    public void letThemAge() {
        files.letThemAge();
    }

    @Override
    public int count() {
        return files.count();
    }

    @Override
    public void lose(AttachmentId id) {
        files.lose(id);
    }

    @Override
    public void spoil(AttachmentId id) {
        files.change(
                id,
                bytes -> {
                    bytes[0]++;
                    return bytes;
                });
    }

    @Override
    public void shorten(AttachmentId id) {
        files.change(id, bytes -> Arrays.copyOf(bytes, bytes.length - 1));
    }
}
