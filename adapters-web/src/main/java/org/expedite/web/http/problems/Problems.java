package org.expedite.web.http.problems;

import java.util.List;

/** The faults that this API knows, each with its status, code and title in one place. */
public final class Problems {

    /** After how many seconds to try again where too much is going on: a guess. */
    private static final int BUSY_SECONDS = 5;

    /** As long as it may take somebody to make space: a guess. */
    private static final int STORAGE_SECONDS = 60;

    private Problems() {}

    /**
     * 400: the body is no JSON text that can be read.
     *
     * @param error where and why
     * @return the fault
     */
    public static ProblemSpec malformedBody(FieldErrorJson error) {
        return new ProblemSpec(400, "MALFORMED_BODY", "The body could not be read", sentence(error))
                .at(List.of(error));
    }

    /**
     * 422: the body was read, and values in it are refused.
     *
     * @param errors where and why; not empty
     * @return the fault
     */
    public static ProblemSpec invalidBody(List<FieldErrorJson> errors) {
        String detail =
                errors.size() == 1
                        ? sentence(errors.getFirst())
                        : errors.size() + " values of the body are refused.";
        return new ProblemSpec(422, "INVALID_BODY", "The body was refused", detail).at(errors);
    }

    /**
     * 400: the path, the query or a header cannot be used.
     *
     * @param errors where and why; not empty
     * @return the fault
     */
    public static ProblemSpec invalidParameters(List<FieldErrorJson> errors) {
        String detail =
                errors.size() == 1
                        ? sentence(errors.getFirst())
                        : errors.size() + " parameters are refused.";
        return new ProblemSpec(400, "INVALID_PARAMETER", "A parameter was refused", detail)
                .at(errors);
    }

    /**
     * 400: the request as a whole cannot be read.
     *
     * @param detail what is wrong with it
     * @return the fault
     */
    public static ProblemSpec badRequest(String detail) {
        return new ProblemSpec(400, "BAD_REQUEST", "The request could not be read", detail);
    }

    /**
     * 401: nobody known signed in.
     *
     * @return the fault, with its challenge
     */
    public static ProblemSpec unauthorized() {
        return new ProblemSpec(
                        401,
                        "UNAUTHORIZED",
                        "Sign-in is needed",
                        "Send a valid token: Authorization: Bearer <token>.")
                .with("WWW-Authenticate", "Bearer");
    }

    /**
     * 403: the caller may see this, and may not do it.
     *
     * @param detail what it may not do, and why
     * @return the fault
     */
    public static ProblemSpec forbidden(String detail) {
        return new ProblemSpec(403, "FORBIDDEN", "This is not allowed to you", detail);
    }

    /**
     * 404: there is no such thing, or none that the caller may see.
     *
     * @param detail what there is not
     * @return the fault
     */
    public static ProblemSpec notFound(String detail) {
        return new ProblemSpec(404, "NOT_FOUND", "There is no such thing", detail);
    }

    /**
     * 408: the request did not arrive whole in time.
     *
     * @return the fault; the connection is closed after it
     */
    public static ProblemSpec requestTimeout() {
        return new ProblemSpec(
                        408,
                        "REQUEST_TIMEOUT",
                        "The request came too slowly",
                        "The request did not arrive whole in time. Nothing was done about it.")
                .with("Connection", "close");
    }

    /**
     * 400: the body is transferred in a way that is no valid HTTP.
     *
     * @return the fault; the connection is closed after it
     */
    public static ProblemSpec malformedTransfer() {
        return badRequest("The transfer of the body is not valid HTTP.")
                .with("Connection", "close");
    }

    /**
     * 409: the state of the resource does not allow it.
     *
     * @param code the refusal
     * @param detail why
     * @param allowedActions what may be done instead
     * @return the fault
     */
    public static ProblemSpec refusedByState(
            String code, String detail, List<String> allowedActions) {
        return new ProblemSpec(409, code, "The present state does not allow this", detail)
                .allowing(allowedActions);
    }

    /**
     * 409: the decision is from before the center kept what a replay needs.
     *
     * @return the fault
     */
    public static ProblemSpec notReplayable() {
        return new ProblemSpec(
                409,
                "NOT_REPLAYABLE",
                "This decision cannot be judged again",
                "It was made before the state of its case was kept with decisions.");
    }

    /**
     * 409: other work on the same thing got in the way, and retrying inside did not help.
     *
     * @return the fault; a client may simply try again
     */
    public static ProblemSpec conflict() {
        return new ProblemSpec(
                409,
                "CONFLICT",
                "Somebody else is changing the same thing",
                "Other changes to the same thing kept getting in between. Try again.");
    }

    /**
     * 409: the request that took its {@code Idempotency-Key} is still being worked on.
     *
     * @return the fault; a client may simply try again
     */
    public static ProblemSpec idempotencyKeyInUse() {
        return new ProblemSpec(
                        409,
                        "IDEMPOTENCY_KEY_IN_USE",
                        "The first request with this key is still being worked on",
                        "Send the request again to get the answer to the first one.")
                .at(
                        List.of(
                                FieldErrorJson.ofHeader(
                                        "Idempotency-Key",
                                        "IN_USE",
                                        "is the key of a request that is still being worked on")));
    }

    /**
     * 422: the caller used this {@code Idempotency-Key} for another request.
     *
     * @return the fault
     */
    public static ProblemSpec idempotencyKeyReused() {
        return new ProblemSpec(
                        422,
                        "IDEMPOTENCY_KEY_REUSED",
                        "The key belongs to another request",
                        "Idempotency-Key was sent with another address or body before. Take a new"
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
     * @return the fault
     */
    public static ProblemSpec preconditionFailed() {
        return new ProblemSpec(
                        412,
                        "VERSION_MISMATCH",
                        "The resource has changed meanwhile",
                        "If-Match does not name the present version. Read the resource again.")
                .at(
                        List.of(
                                FieldErrorJson.ofHeader(
                                        "If-Match", "STALE", "is not the present version")));
    }

    /**
     * 413: the body is larger than the server reads.
     *
     * @return the fault
     */
    public static ProblemSpec bodyTooLarge() {
        return new ProblemSpec(
                413, "TOO_LARGE", "The request is too large", "A body may have at most 1 MiB.");
    }

    /**
     * 414: the address is longer than the server reads.
     *
     * @return the fault
     */
    public static ProblemSpec addressTooLong() {
        return new ProblemSpec(
                414,
                "ADDRESS_TOO_LONG",
                "The address is too long",
                "The first line of a request may have at most 8 KiB.");
    }

    /**
     * 415: the body is coded in a way that the server does not read.
     *
     * @param header that says how
     * @param taken the one coding that is read
     * @return the fault
     */
    public static ProblemSpec unsupportedCoding(String header, String taken) {
        return new ProblemSpec(
                        415,
                        "UNSUPPORTED_CODING",
                        "The body has an unsupported coding",
                        "Send the body as it is: of " + header + " only " + taken + " is taken.")
                .at(
                        List.of(
                                FieldErrorJson.ofHeader(
                                        header, "UNSUPPORTED_CODING", "must be " + taken)));
    }

    /**
     * 428: this change needs {@code If-Match}.
     *
     * @return the fault
     */
    public static ProblemSpec preconditionRequired() {
        return new ProblemSpec(
                        428,
                        "PRECONDITION_REQUIRED",
                        "This change needs If-Match",
                        "Send If-Match with the ETag of the version that you have seen.")
                .at(List.of(FieldErrorJson.ofHeader("If-Match", "REQUIRED", "must be given")));
    }

    /**
     * 429: the caller sends more than its share.
     *
     * @param seconds after how many seconds to try again; at least 1
     * @return the fault, with {@code Retry-After}
     */
    public static ProblemSpec tooManyRequests(long seconds) {
        return new ProblemSpec(
                        429,
                        "TOO_MANY_REQUESTS",
                        "Too many requests",
                        "Wait before sending more; Retry-After says how long.")
                .with("Retry-After", Long.toString(Math.max(1, seconds)));
    }

    /**
     * 431: the headers are larger than the server reads.
     *
     * @return the fault
     */
    public static ProblemSpec headersTooLarge() {
        return new ProblemSpec(
                431,
                "HEADERS_TOO_LARGE",
                "The headers are too large",
                "The headers of a request may have at most 16 KiB.");
    }

    /**
     * 500: our fault. Says nothing but that; the log has the cause under the request's id.
     *
     * @return the fault
     */
    public static ProblemSpec internal() {
        return new ProblemSpec(
                500,
                "INTERNAL_ERROR",
                "Something failed on our side",
                "The failure is logged under this request's id.");
    }

    /**
     * 503: the store is too busy to answer in time, or cannot be reached.
     *
     * @return the fault, with {@code Retry-After}
     */
    public static ProblemSpec unavailable() {
        return new ProblemSpec(
                        503,
                        "UNAVAILABLE",
                        "Too busy just now",
                        "The request could not be worked on in time, and nothing was changed."
                                + " Try again; Retry-After says when.")
                .with("Retry-After", Integer.toString(BUSY_SECONDS));
    }

    /**
     * 503: files cannot be kept or read just now, for want of space or of the place itself.
     *
     * @return the fault, with {@code Retry-After}
     */
    public static ProblemSpec storageUnavailable() {
        return new ProblemSpec(
                        503,
                        "STORAGE_UNAVAILABLE",
                        "Files cannot be kept or read just now",
                        "There is no space for the file, or no way to it, and nothing was changed."
                                + " Try again later.")
                .with("Retry-After", Integer.toString(STORAGE_SECONDS));
    }

    /** A detail that is a sentence already stands alone, the others follow the place at fault. */
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
