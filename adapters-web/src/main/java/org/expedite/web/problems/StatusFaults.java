package org.expedite.web.problems;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.NotAcceptableException;
import io.micronaut.http.server.exceptions.UnsupportedMediaException;
import org.jspecify.annotations.Nullable;

/** What a bare HTTP status of the server means to a client of this API. */
final class StatusFaults {

    private StatusFaults() {}

    /**
     * The fault behind a status.
     *
     * @param status the status that the server would answer
     * @param cause what led to it, if that is known
     * @return the fault, of the same status
     */
    static Fault of(int status, @Nullable Throwable cause) {
        return switch (status) {
            case 400 ->
                    Faults.badRequest("The request is not valid HTTP or has a malformed address.");
            case 401 -> Faults.unauthorized();
            case 403 -> Faults.forbidden("Your roles do not allow this.");
            case 404 -> Faults.notFound("Nothing is at this address.");
            case 405 ->
                    new Fault(
                            405,
                            "METHOD_NOT_ALLOWED",
                            "The method is not allowed here",
                            "This address exists, but not for this method; Allow names them.");
            case 406 -> notAcceptable(cause);
            case 413 -> Faults.bodyTooLarge();
            case 415 -> unsupported(cause);
            default -> other(status);
        };
    }

    private static Fault notAcceptable(@Nullable Throwable cause) {
        String offered =
                cause instanceof NotAcceptableException e
                        ? String.join(", ", e.getProduceableContentTypes())
                        : "application/json";
        return new Fault(
                406,
                "NOT_ACCEPTABLE",
                "No acceptable form can be offered",
                "This address answers with " + offered + ".");
    }

    private static Fault unsupported(@Nullable Throwable cause) {
        String accepted =
                cause instanceof UnsupportedMediaException e
                        ? String.join(", ", e.getAcceptableContentTypes())
                        : "application/json";
        return new Fault(
                415,
                "UNSUPPORTED_MEDIA_TYPE",
                "The body has an unsupported form",
                "This address takes " + accepted + ".");
    }

    private static Fault other(int status) {
        if (status >= 500) {
            return new Fault(
                    status,
                    Faults.internal().code(),
                    Faults.internal().title(),
                    Faults.internal().detail());
        }
        HttpStatus known = HttpStatus.valueOf(status);
        return new Fault(status, known.name(), known.getReason(), known.getReason() + ".");
    }
}
