package org.expedite.web.api.attachments;

import org.expedite.application.attachments.ReceivedFile;
import org.expedite.domain.attachments.FileName;
import org.jspecify.annotations.Nullable;

/**
 * An upload whose body has arrived.
 *
 * @param fileName the name that the client gave the file
 * @param description of the file; null if none was sent
 * @param file the received content; deleted by {@link #close()} unless it was added to a case
 */
public record ReceivedUpload(FileName fileName, @Nullable String description, ReceivedFile file)
        implements AutoCloseable {

    /** Returns what distinguishes this body from others. */
    UploadFingerprint fingerprint() {
        return new UploadFingerprint(fileName.value(), description, file.facts().sha256().value());
    }

    /** Deletes the content, unless it was added to a case. */
    @Override
    public void close() {
        file.close();
    }
}
