package org.expedite.web.api.attachments;

import io.micronaut.core.type.Argument;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.body.ByteBodyFactory;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.http.body.ResponseBodyWriter;
import io.micronaut.http.body.stream.InputStreamByteBody;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;

/**
 * Sends a {@link Download} piece by piece and with its length, so that clients know how much is to
 * come. The framework sends a plain stream without.
 */
@Singleton
final class DownloadWriter implements ResponseBodyWriter<Download> {

    private final ExecutorService executor;

    DownloadWriter(@Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.executor = executor;
    }

    @Override
    public CloseableByteBody writePiece(
            ByteBodyFactory bodies,
            HttpRequest<?> request,
            HttpResponse<?> response,
            Argument<Download> type,
            MediaType mediaType,
            Download download) {
        return InputStreamByteBody.create(
                download.stream(), OptionalLong.of(download.length()), executor, bodies);
    }

    @Override
    public void writeTo(
            Argument<Download> type,
            MediaType mediaType,
            Download download,
            MutableHeaders headers,
            OutputStream out) {
        throw new UnsupportedOperationException("A file is never written as a whole.");
    }
}
