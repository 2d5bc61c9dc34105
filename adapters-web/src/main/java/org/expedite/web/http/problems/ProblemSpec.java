package org.expedite.web.http.problems;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem of a request, independent of how it is written; see {@link ProblemRenderer}.
 *
 * <p>400 means that the request could not be read: its JSON is malformed, or its path, query or
 * headers are at fault. 422 means that it was read and that something in the body is invalid.
 *
 * @param status the HTTP status, 400 to 599
 * @param code the kind, for programs
 * @param title the kind, for people
 * @param detail this occurrence, for people
 * @param errors the first {@link #MAX_ERRORS} field errors
 * @param allowedActions the actions that are possible instead, or null if that is no question
 * @param headers further headers of the response, such as {@code Retry-After}
 */
public record ProblemSpec(
        int status,
        String code,
        String title,
        String detail,
        List<FieldErrorJson> errors,
        @Nullable List<String> allowedActions,
        Map<String, String> headers) {

    /** Maximum field errors of a problem; the detail has their total number. */
    public static final int MAX_ERRORS = 100;

    /** Copies the lists; of the field errors only the first ones. */
    public ProblemSpec {
        errors = List.copyOf(errors.subList(0, Math.min(MAX_ERRORS, errors.size())));
        allowedActions = allowedActions == null ? null : List.copyOf(allowedActions);
        headers = Map.copyOf(headers);
    }

    /**
     * Creates a problem without field errors and headers.
     *
     * @param status the HTTP status
     * @param code the kind, for programs
     * @param title the kind, for people
     * @param detail this occurrence, for people
     */
    public ProblemSpec(int status, String code, String title, String detail) {
        this(status, code, title, detail, List.of(), null, Map.of());
    }

    /**
     * Returns a copy with field errors.
     *
     * @param places the errors
     * @return the copy
     */
    public ProblemSpec at(List<FieldErrorJson> places) {
        return new ProblemSpec(status, code, title, detail, places, allowedActions, headers);
    }

    /**
     * Returns a copy with a header.
     *
     * @param name of the header
     * @param value of the header
     * @return the copy, with that header alone
     */
    public ProblemSpec with(String name, String value) {
        return new ProblemSpec(
                status, code, title, detail, errors, allowedActions, Map.of(name, value));
    }

    /**
     * Returns a copy with the actions that are possible instead.
     *
     * @param actions their codes
     * @return the copy
     */
    public ProblemSpec allowing(List<String> actions) {
        return new ProblemSpec(status, code, title, detail, errors, actions, headers);
    }
}
