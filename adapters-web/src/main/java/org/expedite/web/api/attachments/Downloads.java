package org.expedite.web.api.attachments;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.io.InputStream;
import java.util.Objects;
import org.expedite.application.attachments.AttachmentDesk;
import org.expedite.application.attachments.Content;
import org.expedite.domain.attachments.Attachment;
import org.expedite.web.api.resources.ETagResponses;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.RequestProblems;

/** Responses that hold files, sent piece by piece as fast as the client takes them. */
public final class Downloads {
    /** Version of every file; a file never changes. */
    static final int VERSION = 1;

    private Downloads() {}

    /**
     * Returns the response with the file or the part of it that a request asks for.
     *
     * @param request the request
     * @param attachment the file
     * @param desk opens its content
     * @return 200, 206, or a problem if the file has no such part
     */
    public static HttpResponse<Download> of(
            HttpRequest<?> request, Attachment attachment, AttachmentDesk desk) {
        return switch (range(request, attachment)) {
            case RequestedRange.Whole _ when request.getMethod() == HttpMethod.HEAD ->
                    whole(attachment);
            case RequestedRange.Whole _ ->
                    whole(attachment).body(body(attachment, desk.open(attachment)));
            case RequestedRange.Part part ->
                    part(attachment, part).body(body(part, desk.open(attachment)));
            case RequestedRange.Unsatisfiable _ -> throw unsatisfiable(attachment);
        };
    }

    /** Returns the part of a file that a request asks for. */
    private static RequestedRange range(HttpRequest<?> request, Attachment attachment) {
        return RequestedRange.of(
                request, attachment.facts().sizeBytes(), ETagResponses.tag(VERSION));
    }

    /** Returns the response with the whole file, without its body. */
    private static MutableHttpResponse<Download> whole(Attachment attachment) {
        return head(HttpResponse.ok(), attachment, attachment.facts().sizeBytes());
    }

    /** Returns the response with a part of the file, without its body. */
    private static MutableHttpResponse<Download> part(
            Attachment attachment, RequestedRange.Part part) {
        return head(HttpResponse.status(HttpStatus.PARTIAL_CONTENT), attachment, part.length())
                .header(
                        HttpHeaders.CONTENT_RANGE,
                        "bytes %d-%d/%d"
                                .formatted(
                                        part.first(), part.last(), attachment.facts().sizeBytes()));
    }

    /** Returns the problem of a part that the file does not have. */
    private static ProblemException unsatisfiable(Attachment attachment) {
        return new ProblemException(
                RequestProblems.rangeNotSatisfiable(attachment.facts().sizeBytes()));
    }

    private static MutableHttpResponse<Download> head(
            MutableHttpResponse<Download> response, Attachment attachment, long length) {
        return response.contentType(attachment.facts().mediaType())
                .contentLength(length)
                .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                .header(HttpHeaders.ETAG, ETagResponses.tag(VERSION))
                // The browser of the reader may cache it, a shared cache may not.
                .header(HttpHeaders.CACHE_CONTROL, "private")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment(attachment.fileName()));
    }

    /** Returns the body with a whole file, which the server reads and closes. */
    private static Download body(Attachment attachment, Content content) {
        long length = attachment.facts().sizeBytes();
        return new Download(stream(content, length), length);
    }

    /** Returns the body with a part of a file, which the server reads and closes. */
    private static Download body(RequestedRange.Part part, Content content) {
        content.skip(part.first());
        return new Download(stream(content, part.length()), part.length());
    }

    private static InputStream stream(Content content, long length) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int count) {
                Objects.checkFromIndexSize(from, count, into.length);
                int most = (int) Math.min(count, left);
                if (most == 0) {
                    return count == 0 ? 0 : -1;
                }
                int read =
                        from == 0 && most == into.length
                                ? content.read(into)
                                : piece(into, from, most);
                left -= Math.max(0, read);
                return read;
            }

            private int piece(byte[] into, int from, int most) {
                byte[] piece = new byte[most];
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
