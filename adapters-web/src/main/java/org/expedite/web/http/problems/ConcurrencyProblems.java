package org.expedite.web.http.problems;

import java.time.Duration;
import java.util.List;

/**
 * Problems of repeated and of simultaneous requests: idempotency keys, preconditions, conflicts.
 */
public final class ConcurrencyProblems {

    private ConcurrencyProblems() {}

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
     * 429: as many keys are stored for the caller as may be.
     *
     * @param maximum the number of keys that may be stored
     * @param retryAfter the time until one of them can be removed
     * @return the problem, with {@code Retry-After}
     */
    public static ProblemSpec tooManyIdempotencyKeys(int maximum, Duration retryAfter) {
        return new ProblemSpec(
                        429,
                        "TOO_MANY_IDEMPOTENCY_KEYS",
                        "Too many keys.",
                        ("A caller may have %d idempotency keys, each for 24 hours. Nothing was"
                                        + " changed. Retry-After says when there may be room;"
                                        + " requests without a key are accepted.")
                                .formatted(maximum))
                .with("Retry-After", Long.toString(Math.max(1, retryAfter.toSeconds() + 1)))
                .at(
                        List.of(
                                FieldErrorJson.ofHeader(
                                        "Idempotency-Key",
                                        "TOO_MANY",
                                        "is one key more than a caller may have")));
    }

    /**
     * 412: {@code If-Match} names another version than the present one, or {@code If-None-Match}
     * requires that there is none.
     *
     * @return the problem
     */
    public static ProblemSpec preconditionFailed() {
        return new ProblemSpec(
                        412,
                        "VERSION_MISMATCH",
                        "Changed by others.",
                        "If-Match does not name the present version, or If-None-Match excludes it."
                                + " Read the resource again.")
                .at(
                        List.of(
                                FieldErrorJson.ofHeader(
                                        "If-Match", "STALE", "is not the present version")));
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
}
