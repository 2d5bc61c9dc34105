package org.expedite.web.http.problems;

import java.util.List;

/** Problems that any request can have: its caller, its resource, the state of the server. */
public final class Problems {

    /** The code of a request that needs a recent proof of who one is. */
    public static final String REAUTHENTICATION_REQUIRED = "REAUTHENTICATION_REQUIRED";

    /** Seconds after which to try again when the server is busy: an estimate. */
    private static final int BUSY_SECONDS = 5;

    /** Seconds that an operator may take to make space: an estimate. */
    private static final int STORAGE_SECONDS = 60;

    private Problems() {}

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
     * 403: the person has to prove again who it is.
     *
     * @param detail the reason
     * @return the problem
     */
    public static ProblemSpec reauthenticationRequired(String detail) {
        return new ProblemSpec(403, REAUTHENTICATION_REQUIRED, "Sign-in is too long ago.", detail);
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
     * 429: too many requests of the caller are worked on.
     *
     * @return the problem, with {@code Retry-After}
     */
    public static ProblemSpec tooManyAtOnce() {
        return new ProblemSpec(
                        429,
                        "TOO_MANY_REQUESTS",
                        "Too many requests at once.",
                        "Other requests of this caller are not finished yet. Wait for their"
                                + " responses before sending more.")
                .with("Retry-After", "1");
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
     * 500: the connection to the database was lost while a change was committed.
     *
     * @return the problem
     */
    public static ProblemSpec unknownOutcome() {
        return new ProblemSpec(
                500,
                "OUTCOME_UNKNOWN",
                "Outcome unknown.",
                "It is unknown whether the change was stored. If the request had an"
                        + " Idempotency-Key, send it again under the same key: it is stored once."
                        + " Otherwise read the resource first.");
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
}
