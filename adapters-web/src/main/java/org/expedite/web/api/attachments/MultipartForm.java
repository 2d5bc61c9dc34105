package org.expedite.web.api.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.InvalidFileNameException;
import org.expedite.application.attachments.AttachmentDesk;
import org.expedite.application.attachments.ReceivedFile;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.attachments.FileName;
import org.expedite.web.api.text.TextRule;
import org.expedite.web.http.problems.FieldErrorJson;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.RequestProblems;
import org.expedite.web.http.server.UploadLimit;
import org.jspecify.annotations.Nullable;

/** Parts of one body as far as they have arrived: one file, and optionally its description. */
final class MultipartForm implements AutoCloseable {

    private static final String FILE = "file";
    private static final String DESCRIPTION = "description";

    /** Size of the longest description in UTF-8. */
    private static final int MAX_TEXT_BYTES = 4 * Attachment.MAX_DESCRIPTION;

    private final AttachmentDesk desk;
    private final UploadLimit limit;
    private @Nullable FileName fileName;
    private @Nullable ReceivedFile file;
    private @Nullable String description;

    MultipartForm(AttachmentDesk desk, UploadLimit limit) {
        this.desk = desk;
        this.limit = limit;
    }

    /**
     * Reads the next part, and receives the file if it holds one.
     *
     * @throws IOException if the part does not arrive completely
     * @throws ProblemException if the part is rejected
     */
    void take(FileItemStream part) throws IOException {
        switch (part.getFieldName()) {
            case FILE -> takeFile(part);
            case DESCRIPTION -> takeDescription(part);
            default ->
                    throw invalid(
                            "",
                            "UNKNOWN_FIELD",
                            "The body has a part that is neither file nor description");
        }
    }

    /**
     * Completes the form.
     *
     * @return the upload, which the caller owns from now on
     * @throws ProblemException if the file is missing
     */
    ReceivedUpload complete() {
        FileName name = fileName;
        ReceivedFile received = file;
        if (name == null || received == null) {
            throw invalid("/file", "REQUIRED", "must be given");
        }
        file = null;
        return new ReceivedUpload(name, description, received);
    }

    /** Deletes the file, unless the form is complete. */
    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }

    private void takeFile(FileItemStream part) throws IOException {
        if (file != null) {
            throw invalid("/file", "DUPLICATE_FIELD", "must be given once");
        }
        if (part.isFormField()) {
            throw invalid("/file", "WRONG_TYPE", "must be a file, with its filename");
        }
        fileName = nameOf(part);
        InputStream stream = part.openStream();
        file = desk.receive(new ClientContent(stream, limit));
        // Closed only after a complete part: closing a rejected one would wait for the rest of it.
        stream.close();
    }

    private static FileName nameOf(FileItemStream part) {
        try {
            return FileName.ofPath(part.getName());
        } catch (InvalidFileNameException _) {
            throw invalid(
                    "/file",
                    "INVALID_FILE_NAME",
                    "The file name must have no control characters and no broken ones");
        } catch (IllegalArgumentException refusal) {
            throw invalid("/file", "INVALID_FILE_NAME", "The " + refusal.getMessage());
        }
    }

    private void takeDescription(FileItemStream part) throws IOException {
        if (description != null) {
            throw invalid("/description", "DUPLICATE_FIELD", "must be given once");
        }
        if (!part.isFormField()) {
            throw invalid("/description", "WRONG_TYPE", "must be a text, without a filename");
        }
        try (InputStream stream = part.openStream()) {
            // A text of more bytes also has more characters than allowed.
            description = text(stream.readNBytes(MAX_TEXT_BYTES + 1));
        }
    }

    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException invalid) {
            if (bytes.length > MAX_TEXT_BYTES) {
                throw tooLong();
            }
            throw new ProblemException(
                    RequestProblems.malformedBody(
                            new FieldErrorJson(
                                    "/description", "INVALID_UTF8", "is not valid UTF-8")));
        }
        String objection = TextRule.objection(text, Attachment.MAX_DESCRIPTION, true, false);
        if (objection != null) {
            throw invalid(FieldErrorJson.coded("/description", objection).orElseThrow());
        }
        return text;
    }

    private static ProblemException tooLong() {
        return invalid(
                "/description",
                "TOO_LONG",
                "must have at most " + Attachment.MAX_DESCRIPTION + " characters");
    }

    private static ProblemException invalid(String pointer, String code, String detail) {
        return invalid(new FieldErrorJson(pointer, code, detail));
    }

    private static ProblemException invalid(FieldErrorJson error) {
        return new ProblemException(RequestProblems.invalidBody(List.of(error)));
    }
}
