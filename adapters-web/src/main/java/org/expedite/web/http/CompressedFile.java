package org.expedite.web.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** A file in memory that is compressed once and not at each request. */
public final class CompressedFile {

    private static final String GZIP = "gzip";

    private final byte[] plain;
    private final byte[] compressed;

    /**
     * Compresses a file.
     *
     * @param content its bytes
     */
    public CompressedFile(byte[] content) {
        plain = content.clone();
        compressed = compressed(content);
    }

    /**
     * Responds with the file, compressed if the client accepts that.
     *
     * @param request names the codings that the client accepts
     * @return 200, without a media type
     */
    public MutableHttpResponse<byte[]> responseTo(HttpRequest<?> request) {
        MutableHttpResponse<byte[]> response =
                AcceptedCodings.contain(GZIP, request)
                        ? HttpResponse.ok(compressed).header(HttpHeaders.CONTENT_ENCODING, GZIP)
                        : HttpResponse.ok(plain);
        return response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    private static byte[] compressed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return bytes.toByteArray();
    }
}
