package org.expedite.web.api.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.expedite.application.attachments.Content;
import org.expedite.web.http.problems.FieldErrorJson;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.RequestProblems;
import org.expedite.web.http.server.UploadLimit;

/**
 * File content that arrives from a client. Rejects an empty file, and a file as soon as it is too
 * large.
 */
final class ClientContent implements Content {

    private final InputStream stream;
    private final UploadLimit limit;
    private long size;

    ClientContent(InputStream stream, UploadLimit limit) {
        this.stream = stream;
        this.limit = limit;
    }

    /**
     * Reads the next bytes.
     *
     * @throws UncheckedIOException if the client does not send the rest, or sends an invalid body
     */
    @Override
    public int read(byte[] into) {
        int read = next(into);
        if (read < 0 && size == 0) {
            throw new ProblemException(
                    RequestProblems.invalidBody(
                            List.of(new FieldErrorJson("/file", "EMPTY", "must not be empty"))));
        }
        size += Math.max(0, read);
        if (size > limit.maxBytes()) {
            throw new ProblemException(limit.exceeded());
        }
        return read;
    }

    @Override
    public void close() {
        // The rest of the body belongs to the reader of the parts.
    }

    private int next(byte[] into) {
        try {
            return stream.read(into);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
