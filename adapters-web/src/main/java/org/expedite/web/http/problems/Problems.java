package org.expedite.web.http.problems;

import java.util.List;

/** All problems of the server, each with its status, code and title in one place. */
public final class Problems {

    /** Seconds after which to try again when the server is busy: an estimate. */
    private static final int BUSY_SECONDS = 5;

    /** Seconds that an operator may take to make space: an estimate. */
    private static final int STORAGE_SECONDS = 60;

    private Problems() {}

    /**
     * 400: the body is not readable JSON.
     *
     * @param error the position and the reason
     * @return the problem
     */
    public static ProblemSpec malformedBody(FieldErrorJson error) {
        return new ProblemSpec(400, "MALFORMED_BODY", "Malformed body.", sentence(error))
                .at(List.of(error));
    }

    /**
     * 422: the body was read, and values in it are invalid.
     *
     * @param errors the positions and reasons; not empty
     * @return the problem
     */
    public static ProblemSpec invalidBody(List<FieldErrorJson> errors) {
        String detail =
                errors.size() == 1
                        ? sentence(errors.getFirst())
                        : errors.size() + " values of the body are invalid.";
        return new ProblemSpec(422, "INVALID_BODY", "Invalid body.", detail).at(errors);
    }

    /**
     * 400: the path, the query or a header cannot be used.
     *
     * @param errors the positions and reasons; not empty
     * @return the problem
     */
    public static ProblemSpec invalidParameters(List<FieldErrorJson> errors) {
        String detail =
                errors.size() == 1
                        ? sentence(errors.getFirst())
                        : errors.size() + " parameters are invalid.";
        return new ProblemSpec(400, "INVALID_PARAMETER", "Invalid parameter.", detail).at(errors);
    }

    /**
     * 400: the request as a whole cannot be read.
     *
     * @param detail the reason
     * @return the problem
     */
    public static ProblemSpec badRequest(String detail) {
        return new ProblemSpec(400, "BAD_REQUEST", "Malformed request.", detail);
    }

    /**
     * 401: the request has no valid token.
     *
     * @return the problem, with its challenge
     */
    public static ProblemSpec unauthorized() {
        return new ProblemSpec(
                        401,
                        "UNAUTHORIZED",
                        "Not authenticated.",
                        "Send a valid token: Authorization: Bearer <token>.")
                .with("WWW-Authenticate", "Bearer");
    }

    /**
     * 403: the caller may see the resource, but not do this.
     *
     * @param detail the forbidden action, and the reason
     * @return the problem
     */
    public static ProblemSpec forbidden(String detail) {
        return new ProblemSpec(403, "FORBIDDEN", "Not allowed.", detail);
    }

    /**
     * 404: the resource does not exist, or is hidden from the caller.
     *
     * @param detail the missing resource
     * @return the problem
     */
    public static ProblemSpec notFound(String detail) {
        return new ProblemSpec(404, "NOT_FOUND", "Not found.", detail);
    }

    /**
     * 408: the request did not arrive completely in time.
     *
     * @return the problem; the connection is closed after it
     */
    public static ProblemSpec requestTimeout() {
        return new ProblemSpec(
                        408,
                        "REQUEST_TIMEOUT",
                        "Request timeout.",
                        "The request did not arrive completely in time. Nothing was changed.")
                .with("Connection", "close");
    }

    /**
     * 400: the body is transferred in a way that is no valid HTTP.
     *
     * @return the problem; the connection is closed after it
     */
    public static ProblemSpec malformedTransfer() {
        return badRequest("The transfer of the body is not valid HTTP.")
                .with("Connection", "close");
    }

    /**
     * 409: the state of the resource does not allow it.
     *
     * @param code the refusal
     * @param detail the reason
     * @param allowedActions the actions that are possible instead
     * @return the problem
     */
    public static ProblemSpec refusedByState(
            String code, String detail, List<String> allowedActions) {
        return new ProblemSpec(409, code, "Not possible in the present state.", detail)
                .allowing(allowedActions);
    }

    /**
     * 409: the decision is from before the center stored the data for a replay.
     *
     * @return the problem
     */
    public static ProblemSpec notReplayable() {
        return new ProblemSpec(
                409,
                "NOT_REPLAYABLE",
                "Decision cannot be replayed.",
                "It was made before decisions stored the state of their case.");
    }

    /**
     * 409: conflicting changes of the same resource; internal retries did not help.
     *
     * @return the problem; a client may simply try again
     */
    public static ProblemSpec conflict() {
        return new ProblemSpec(
                409,
                "CONFLICT",
                "Conflicting changes.",
                "The same resource was changed by others at the same time. Try again.");
    }

    /**
     * 409: the first request with its {@code Idempotency-Key} is still running.
     *
     * @return the problem; a client may simply try again
     */
    public static ProblemSpec idempotencyKeyInUse() {
        return new ProblemSpec(
                        409,
                        "IDEMPOTENCY_KEY_IN_USE",
                        "The first request with this key is still running.",
                        "Send the request again to get the response to the first one.")
                .at(
                        List.of(
                                FieldErrorJson.ofHeader(
                                        "Idempotency-Key",
                                        "IN_USE",
                                        "is the key of a request that is still running")));
    }

    /**
     * 422: the caller used this {@code Idempotency-Key} for another request.
     *
     * @return the problem
     */
    public static ProblemSpec idempotencyKeyReused() {
        return new ProblemSpec(
                        422,
                        "IDEMPOTENCY_KEY_REUSED",
                        "Key of another request.",
                        "Idempotency-Key was sent with another address or body before. Use a new"
                                + " key for a new request.")
                .at(
                        List.of(
                                FieldErrorJson.ofHeader(
                                        "Idempotency-Key",
                                        "REUSED",
                                        "is the key of another request")));
    }

    /**
     * 412: {@code If-Match} names another version than the present one.
     *
     * @return the problem
     */
    public static ProblemSpec preconditionFailed() {
        return new ProblemSpec(
                        412,
                        "VERSION_MISMATCH",
                        "Changed by others.",
                        "If-Match does not name the present version. Read the resource again.")
                .at(
                        List.of(
                                FieldErrorJson.ofHeader(
                                        "If-Match", "STALE", "is not the present version")));
    }

    /**
     * 413: the body is larger than the server reads.
     *
     * @return the problem
     */
    public static ProblemSpec bodyTooLarge() {
        return new ProblemSpec(
                413, "TOO_LARGE", "Request too large.", "A body may have at most 1 MiB.");
    }

    /**
     * 414: the address is longer than the server reads.
     *
     * @return the problem
     */
    public static ProblemSpec addressTooLong() {
        return new ProblemSpec(
                414,
                "ADDRESS_TOO_LONG",
                "Address too long.",
                "The first line of a request may have at most 8 KiB.");
    }

    /**
     * 415: the body has a coding that the server does not support.
     *
     * @param header the header that names the coding
     * @param taken the only supported coding
     * @return the problem
     */
    public static ProblemSpec unsupportedCoding(String header, String taken) {
        return new ProblemSpec(
                        415,
                        "UNSUPPORTED_CODING",
                        "Unsupported coding.",
                        "Send the body without coding: the only supported "
                                + header
                                + " is "
                                + taken
                                + ".")
                .at(
                        List.of(
                                FieldErrorJson.ofHeader(
                                        header, "UNSUPPORTED_CODING", "must be " + taken)));
    }

    /**
     * 428: this change needs {@code If-Match}.
     *
     * @return the problem
     */
    public static ProblemSpec preconditionRequired() {
        return new ProblemSpec(
                        428,
                        "PRECONDITION_REQUIRED",
                        "If-Match is required.",
                        "Send If-Match with the ETag of the version that you have seen.")
                .at(List.of(FieldErrorJson.ofHeader("If-Match", "REQUIRED", "must be given")));
    }

    /**
     * 429: the caller exceeds its rate limit.
     *
     * @param seconds the seconds after which to try again; at least 1
     * @return the problem, with {@code Retry-After}
     */
    public static ProblemSpec tooManyRequests(long seconds) {
        return new ProblemSpec(
                        429,
                        "TOO_MANY_REQUESTS",
                        "Too many requests.",
                        "Wait before sending more; Retry-After says how long.")
                .with("Retry-After", Long.toString(Math.max(1, seconds)));
    }

    /**
     * 431: the headers are larger than the server reads.
     *
     * @return the problem
     */
    public static ProblemSpec headersTooLarge() {
        return new ProblemSpec(
                431,
                "HEADERS_TOO_LARGE",
                "Headers too large.",
                "The headers of a request may have at most 16 KiB.");
    }

    /**
     * 500: an error of the server. The response has no details; the log has the cause under the
     * request id.
     *
     * @return the problem
     */
    public static ProblemSpec internal() {
        return new ProblemSpec(
                500,
                "INTERNAL_ERROR",
                "Internal error.",
                "The failure is logged under this request's id.");
    }

    /**
     * 503: the database is too busy to respond in time, or cannot be reached.
     *
     * @return the problem, with {@code Retry-After}
     */
    public static ProblemSpec unavailable() {
        return new ProblemSpec(
                        503,
                        "UNAVAILABLE",
                        "Temporarily unavailable.",
                        "The request could not be processed in time. Nothing was changed."
                                + " Try again; Retry-After says when.")
                .with("Retry-After", Integer.toString(BUSY_SECONDS));
    }

    /**
     * 503: files cannot be stored or read, because space or the storage itself is missing.
     *
     * @return the problem, with {@code Retry-After}
     */
    public static ProblemSpec storageUnavailable() {
        return new ProblemSpec(
                        503,
                        "STORAGE_UNAVAILABLE",
                        "File storage unavailable.",
                        "There is no space for the file, or the storage cannot be reached. Nothing"
                                + " was changed. Try again later.")
                .with("Retry-After", Integer.toString(STORAGE_SECONDS));
    }

    /** Returns a detail that is a sentence as it is; any other follows the name of its field. */
    private static String sentence(FieldErrorJson error) {
        String detail = error.detail();
        String stopped = detail.endsWith(".") ? detail : detail + ".";
        String pointer = error.pointer();
        if (pointer == null || Character.isUpperCase(detail.codePointAt(0))) {
            return stopped;
        }
        return (pointer.isEmpty() ? "The body" : pointer) + " " + stopped;
    }
}
