package org.expedite.web.api.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.fileupload.FileItemHeaders;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.UploadContext;
import org.expedite.web.http.problems.FieldErrorJson;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.RequestProblems;
import org.jspecify.annotations.Nullable;

/** Splits a multipart body into its parts and skips none. */
final class MultipartParser extends FileUpload {

    /** Maximum size of the headers of one part: 4 KiB. */
    static final int MAX_HEADER_BYTES = 4 * 1024;

    private static final Pattern PROTECTED = Pattern.compile("\\\\([\"\\\\])");

    /** Maximum length of a boundary (RFC 2046). */
    private static final int MAX_BOUNDARY = 70;

    MultipartParser() {
        setHeaderEncoding(StandardCharsets.UTF_8.name());
        setPartHeaderSizeMax(MAX_HEADER_BYTES);
    }

    /**
     * Returns the parts of a body.
     *
     * @param type the {@code Content-Type}
     * @throws ProblemException if the type names no valid boundary
     */
    FileItemIterator of(String type, InputStream body) throws FileUploadException, IOException {
        byte[] boundary = getBoundary(type);
        if (boundary == null || boundary.length == 0 || boundary.length > MAX_BOUNDARY) {
            throw new ProblemException(
                    RequestProblems.invalidParameters(
                            List.of(
                                    FieldErrorJson.ofHeader(
                                            "Content-Type",
                                            "INVALID_BOUNDARY",
                                            "must name a boundary of 1 to 70 characters"))));
        }
        return getItemIterator(new Transfer(type, body));
    }

    /** Replaces a missing name; the library would skip a part without one. */
    @Override
    protected String getFieldName(FileItemHeaders headers) {
        String name = super.getFieldName(headers);
        if (name == null) {
            throw new ProblemException(
                    RequestProblems.malformedBody(
                            new FieldErrorJson(
                                    "",
                                    "MALFORMED_MULTIPART",
                                    "The body has a part without a name")));
        }
        return name;
    }

    /**
     * Returns the name of a file without the backslashes that protect quotes and backslashes in it.
     * The library finds the end of the name with their help, and leaves them in the name.
     */
    @Override
    protected @Nullable String getFileName(FileItemHeaders headers) {
        String name = super.getFileName(headers);
        return name == null ? null : PROTECTED.matcher(name).replaceAll("$1");
    }

    /** The request, as the library reads it. */
    private record Transfer(String type, InputStream body) implements UploadContext {

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        public long contentLength() {
            return -1;
        }

        @Override
        @Deprecated
        @SuppressWarnings("InlineMeSuggester") // The library's interface has it, and nobody calls.
        public int getContentLength() {
            return -1;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }
    }
}
