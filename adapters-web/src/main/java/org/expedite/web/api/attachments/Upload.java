package org.expedite.web.api.attachments;

import org.expedite.application.attachments.ReceivedFile;
import org.expedite.domain.attachments.FileName;
import org.jspecify.annotations.Nullable;

/**
 * A body that was received.
 *
 * @param description what the file shows; null where nothing is said
 * @param file deleted when this is closed, unless it is kept by then
 */
record Upload(FileName fileName, @Nullable String description, ReceivedFile file)
        implements AutoCloseable {

    /** What tells this body from others. */
    UploadFingerprint said() {
        return new UploadFingerprint(fileName.value(), description, file.facts().sha256().value());
    }

    @Override
    public void close() {
        file.close();
    }

    /**
     * What a body says, whatever its boundary, and in whichever order.
     *
     * @param sha256 in place of the file
     */
    record UploadFingerprint(String fileName, @Nullable String description, String sha256) {}
}
