package org.expedite.web.http.problems;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.NotAcceptableException;
import io.micronaut.http.server.exceptions.UnsupportedMediaException;
import org.jspecify.annotations.Nullable;

/** Problems for bare HTTP statuses of the framework. */
public final class StatusProblems {

    private StatusProblems() {}

    /**
     * Returns the problem of a status.
     *
     * @param status the status of the framework
     * @param cause the exception behind it, if known
     * @return the problem, with the same status
     */
    public static ProblemSpec of(int status, @Nullable Throwable cause) {
        return switch (status) {
            case 400 ->
                    RequestProblems.badRequest(
                            "The request is not valid HTTP or has a malformed address.");
            case 401 -> Problems.unauthorized();
            case 403 -> Problems.forbidden("Your roles do not allow this action.");
            case 404 -> Problems.notFound("Nothing exists at this address.");
            case 405 ->
                    new ProblemSpec(
                            405,
                            "METHOD_NOT_ALLOWED",
                            "Method not allowed.",
                            "This address does not support the method; Allow names the supported"
                                    + " ones.");
            case 406 -> notAcceptable(cause);
            case 413 -> RequestProblems.bodyTooLarge();
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
                406, "NOT_ACCEPTABLE", "Not acceptable.", "This address offers " + offered + ".");
    }

    private static ProblemSpec unsupported(@Nullable Throwable cause) {
        String accepted =
                cause instanceof UnsupportedMediaException e
                        ? String.join(", ", e.getAcceptableContentTypes())
                        : "application/json";
        return new ProblemSpec(
                415,
                "UNSUPPORTED_MEDIA_TYPE",
                "Unsupported media type.",
                "This address accepts " + accepted + ".");
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
        return new ProblemSpec(
                status, known.name(), known.getReason() + ".", known.getReason() + ".");
    }
}
