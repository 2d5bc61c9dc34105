package org.expedite.web.http.problems;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import jakarta.inject.Singleton;

/** Responds to a form that is not encoded as forms are, such as one with a single percent sign. */
@Singleton
@Produces(MediaType.APPLICATION_JSON_PROBLEM)
final class MalformedFormHandler
        implements ExceptionHandler<ErrorDataDecoderException, HttpResponse<?>> {

    private final ProblemResponses responses;

    MalformedFormHandler(ProblemResponses responses) {
        this.responses = responses;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the framework declares it
    public HttpResponse<?> handle(HttpRequest request, ErrorDataDecoderException cause) {
        return responses.render(
                RequestProblems.badRequest("The form is not encoded as forms are."),
                request,
                HttpResponse.ok());
    }
}
