package org.expedite.web.http.problems;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.NotAcceptableException;
import io.micronaut.http.server.exceptions.UnsupportedMediaException;
import org.jspecify.annotations.Nullable;

/** What a bare HTTP status of the server means to a client of this API. */
public final class StatusProblems {

    private StatusProblems() {}

    /**
     * The fault behind a status.
     *
     * @param status the status that the server would answer
     * @param cause what led to it, if that is known
     * @return the fault, of the same status
     */
    public static ProblemSpec of(int status, @Nullable Throwable cause) {
        return switch (status) {
            case 400 ->
                    Problems.badRequest(
                            "The request is not valid HTTP or has a malformed address.");
            case 401 -> Problems.unauthorized();
            case 403 -> Problems.forbidden("Your roles do not allow this.");
            case 404 -> Problems.notFound("Nothing is at this address.");
            case 405 ->
                    new ProblemSpec(
                            405,
                            "METHOD_NOT_ALLOWED",
                            "The method is not allowed here",
                            "This address exists, but not for this method; Allow names them.");
            case 406 -> notAcceptable(cause);
            case 413 -> Problems.bodyTooLarge();
            case 415 -> unsupported(cause);
            default -> other(status);
        };
    }

    private static ProblemSpec notAcceptable(@Nullable Throwable cause) {
        String offered =
                cause instanceof NotAcceptableException e
                        ? String.join(", ", e.getProduceableContentTypes())
                        : "application/json";
        return new ProblemSpec(
                406,
                "NOT_ACCEPTABLE",
                "No acceptable form can be offered",
                "This address answers with " + offered + ".");
    }

    private static ProblemSpec unsupported(@Nullable Throwable cause) {
        String accepted =
                cause instanceof UnsupportedMediaException e
                        ? String.join(", ", e.getAcceptableContentTypes())
                        : "application/json";
        return new ProblemSpec(
                415,
                "UNSUPPORTED_MEDIA_TYPE",
                "The body has an unsupported form",
                "This address takes " + accepted + ".");
    }

    private static ProblemSpec other(int status) {
        if (status >= 500) {
            return new ProblemSpec(
                    status,
                    Problems.internal().code(),
                    Problems.internal().title(),
                    Problems.internal().detail());
        }
        HttpStatus known = HttpStatus.valueOf(status);
        return new ProblemSpec(status, known.name(), known.getReason(), known.getReason() + ".");
    }
}
