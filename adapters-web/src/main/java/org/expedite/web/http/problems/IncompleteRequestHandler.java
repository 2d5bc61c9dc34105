package org.expedite.web.http.problems;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Responds to a request whose body did not arrive completely. */
@Singleton
@Produces(MediaType.APPLICATION_JSON_PROBLEM)
final class IncompleteRequestHandler
        implements ExceptionHandler<IncompleteRequestException, HttpResponse<?>> {

    private final ProblemResponses responses;

    IncompleteRequestHandler(ProblemResponses responses) {
        this.responses = responses;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the framework declares it
    public HttpResponse<?> handle(HttpRequest request, IncompleteRequestException cause) {
        return responses.render(cause.spec(), request, HttpResponse.ok());
    }
}
