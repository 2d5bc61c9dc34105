package org.expedite.web.http.problems;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.io.EOFException;
import java.nio.channels.ClosedChannelException;
import org.expedite.application.UnknownOutcomeException;
import org.expedite.web.http.LoggedPath;
import org.expedite.web.http.requestlog.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Responds with 500 to unexpected exceptions and to unknown outcomes of changes, and with 503 to
 * transient failures of the database. The client gets the request id and no details; the log has
 * the cause under the same id.
 */
@Singleton
@Produces(MediaType.APPLICATION_JSON_PROBLEM)
final class UnexpectedHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedHandler.class);

    private final ProblemResponses responses;
    private final TransientFailures failures;

    UnexpectedHandler(ProblemResponses responses, TransientFailures failures) {
        this.responses = responses;
        this.failures = failures;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the framework declares it
    public HttpResponse<?> handle(HttpRequest request, Throwable cause) {
        try (MDC.MDCCloseable _ = MDC.putCloseable(RequestId.MDC_KEY, RequestId.of(request))) {
            if (cause instanceof ClosedChannelException || cause instanceof EOFException) {
                // Nobody reads the response, but the metrics count it, and it is no failure of the
                // server.
                LOG.debug("The client went away during {}", LoggedPath.of(request));
                return responses.render(
                        RequestProblems.malformedTransfer(), request, HttpResponse.ok());
            } else if (failures.areBehind(cause)) {
                LOG.warn("{} {}: {}", request.getMethodName(), LoggedPath.of(request), line(cause));
                return responses.render(Problems.unavailable(), request, HttpResponse.ok());
            } else if (cause instanceof UnknownOutcomeException) {
                LOG.error(
                        "{} {}: it is unknown whether the change is stored",
                        request.getMethodName(),
                        LoggedPath.of(request),
                        cause);
                return responses.render(
                        Problems.unknownOutcome(), request, HttpResponse.serverError());
            } else {
                LOG.error("{} {} failed", request.getMethodName(), LoggedPath.of(request), cause);
            }
        }
        return responses.render(Problems.internal(), request, HttpResponse.serverError());
    }

    /**
     * Returns one line for the log; many requests fail for the same reason at once, and nobody
     * needs the stack of each.
     */
    private static String line(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
