package org.expedite.web.api.attachments;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import jakarta.inject.Singleton;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileUploadException;
import org.expedite.application.attachments.AttachmentDesk;
import org.expedite.web.http.problems.FieldErrorJson;
import org.expedite.web.http.problems.IncompleteRequestException;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.Problems;
import org.expedite.web.http.server.UploadLimit;

/**
 * Reads the body that brings a file, piece by piece as it comes: what the client has not sent yet
 * is waited for on the thread of the request, which is a virtual one.
 */
@Singleton
final class Uploads {

    private final AttachmentDesk desk;
    private final UploadLimit limit;

    Uploads(AttachmentDesk desk, UploadLimit limit) {
        this.desk = desk;
        this.limit = limit;
    }

    /**
     * Receives the body of a request. Up to here none of it was asked for, so a client that waits
     * to be told to go on is told so here.
     *
     * @return to close by the caller
     * @throws IOException if the client went away, or is too slow; nothing is left
     * @throws ProblemException if the body is refused; nothing is left
     */
    ReceivedUpload receive(HttpRequest<?> request) throws IOException {
        try (InputStream body = ((ServerHttpRequest<?>) request).byteBody().toInputStream();
                MultipartForm form = new MultipartForm(desk, limit)) {
            String type = String.valueOf(request.getHeaders().get(HttpHeaders.CONTENT_TYPE));
            FileItemIterator parts = new MultipartParser().of(type, body);
            while (parts.hasNext()) {
                form.take(parts.next());
            }
            return form.complete();
        } catch (FileUploadException | IOException | UncheckedIOException failure) {
            throw explained(failure);
        }
    }

    /** Whose failure it is: the network's, or that of what came. */
    private ProblemException explained(Exception failure) throws IOException {
        for (Throwable cause : causes(failure)) {
            switch (cause) {
                case IncompleteRequestException incomplete -> throw incomplete;
                case EOFException gone -> throw gone;
                case ClosedChannelException gone -> throw gone;
                case ContentLengthExceededException _ ->
                        throw new ProblemException(limit.exceeded());
                default -> {
                    // What it was caused by may tell.
                }
            }
        }
        return new ProblemException(
                Problems.malformedBody(
                        new FieldErrorJson(
                                "",
                                "MALFORMED_MULTIPART",
                                "The body is no well-formed multipart/form-data")));
    }

    private static List<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
    }
}
