package org.expedite.web.http.problems;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.expedite.application.attachments.StorageUnavailableException;
import org.expedite.web.http.LoggedPath;
import org.expedite.web.http.requestlog.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Responds with 503 if files cannot be stored or read, and logs the cause. */
@Singleton
@Produces(MediaType.APPLICATION_JSON_PROBLEM)
final class StorageUnavailableHandler
        implements ExceptionHandler<StorageUnavailableException, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(StorageUnavailableHandler.class);

    private final ProblemResponses responses;

    StorageUnavailableHandler(ProblemResponses responses) {
        this.responses = responses;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the framework declares it
    public HttpResponse<?> handle(HttpRequest request, StorageUnavailableException cause) {
        try (MDC.MDCCloseable _ = MDC.putCloseable(RequestId.MDC_KEY, RequestId.of(request))) {
            LOG.error("{} {} failed", request.getMethodName(), LoggedPath.of(request), cause);
        }
        return responses.render(Problems.storageUnavailable(), request, HttpResponse.ok());
    }
}
