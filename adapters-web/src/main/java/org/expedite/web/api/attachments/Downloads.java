package org.expedite.web.api.attachments;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.io.InputStream;
import java.util.Objects;
import org.expedite.application.attachments.Content;
import org.expedite.domain.attachments.Attachment;
import org.expedite.web.api.resources.ETagResponses;

/** Responses that hold files, sent piece by piece as fast as the client takes them. */
final class Downloads {
    /** Version of every file; a file never changes. */
    static final int VERSION = 1;

    private Downloads() {}

    /** Returns the response without its body. */
    static MutableHttpResponse<InputStream> head(Attachment attachment) {
        return HttpResponse.<InputStream>ok()
                .contentType(attachment.facts().mediaType())
                .header(HttpHeaders.ETAG, ETagResponses.tag(VERSION))
                // The browser of the reader may cache it, a shared cache may not.
                .header(HttpHeaders.CACHE_CONTROL, "private")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment(attachment.fileName()));
    }

    /** Returns the stream that the server reads and closes. */
    static InputStream stream(Content content) {
        return new InputStream() {
            @Override
            public int read() {
                byte[] one = new byte[1];
                return content.read(one) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Objects.checkFromIndexSize(from, length, into.length);
                if (from == 0 && length == into.length) {
                    return content.read(into);
                }
                byte[] piece = new byte[length];
                int read = content.read(piece);
                System.arraycopy(piece, 0, into, from, Math.max(0, read));
                return read;
            }

            @Override
            public void close() {
                content.close();
            }
        };
    }
}
