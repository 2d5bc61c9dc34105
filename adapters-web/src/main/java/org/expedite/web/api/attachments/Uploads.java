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
import org.expedite.web.http.problems.RequestProblems;
import org.expedite.web.http.server.UploadLimit;

/**
 * Reads the body that uploads a file, piece by piece as it arrives. It waits for the client on the
 * thread of the request, which is a virtual one.
 */
@Singleton
public final class Uploads {

    private final AttachmentDesk desk;
    private final UploadLimit limit;

    Uploads(AttachmentDesk desk, UploadLimit limit) {
        this.desk = desk;
        this.limit = limit;
    }

    /**
     * Receives the body of a request. The body is requested from the client only here, so a client
     * that sent {@code Expect: 100-continue} is told to continue here.
     *
     * @param request whose body is read
     * @return the upload, to be closed by the caller
     * @throws IOException if the client disconnected or is too slow; nothing is left of the file
     * @throws ProblemException if the body is rejected; nothing is left of the file
     */
    public ReceivedUpload receive(HttpRequest<?> request) throws IOException {
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

    /** Distinguishes a failure of the network from a malformed body. */
    private ProblemException explained(Exception failure) throws IOException {
        for (Throwable cause : causes(failure)) {
            switch (cause) {
                case IncompleteRequestException incomplete -> throw incomplete;
                case EOFException gone -> throw gone;
                case ClosedChannelException gone -> throw gone;
                case ContentLengthExceededException _ ->
                        throw new ProblemException(limit.exceeded());
                default -> {
                    // The cause of this failure may explain it.
                }
            }
        }
        return new ProblemException(
                RequestProblems.malformedBody(
                        new FieldErrorJson(
                                "",
                                "MALFORMED_MULTIPART",
                                "The body is no well-formed multipart/form-data")));
    }

    private static List<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
    }
}
