package org.expedite.web.http.problems;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem of a request, independent of how it is written; see {@link ProblemRenderer}.
 *
 * <p>400 means that the request could not be read: it is no well-formed JSON, or its path, query or
 * headers are at fault. 422 means that it was read and that something in the body is refused.
 *
 * @param status the HTTP status, 400 to 599
 * @param code the kind, for programs
 * @param title the kind, for people
 * @param detail this occurrence, for people
 * @param errors place by place, the first {@link #MAX_ERRORS} of them
 * @param allowedActions what may be done instead, or null where that is no question
 * @param headers headers that the answer carries besides, such as {@code Retry-After}
 */
public record ProblemSpec(
        int status,
        String code,
        String title,
        String detail,
        List<FieldErrorJson> errors,
        @Nullable List<String> allowedActions,
        Map<String, String> headers) {

    /** How many places are named at most; the detail says how many there are. */
    public static final int MAX_ERRORS = 100;

    /** Copies the lists, and of the places only the first ones. */
    public ProblemSpec {
        errors = List.copyOf(errors.subList(0, Math.min(MAX_ERRORS, errors.size())));
        allowedActions = allowedActions == null ? null : List.copyOf(allowedActions);
        headers = Map.copyOf(headers);
    }

    /**
     * A fault without places and headers.
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
     * The same with places.
     *
     * @param places what is wrong, place by place
     * @return a copy
     */
    public ProblemSpec at(List<FieldErrorJson> places) {
        return new ProblemSpec(status, code, title, detail, places, allowedActions, headers);
    }

    /**
     * The same with a header.
     *
     * @param name of the header
     * @param value of the header
     * @return a copy with that header alone
     */
    public ProblemSpec with(String name, String value) {
        return new ProblemSpec(
                status, code, title, detail, errors, allowedActions, Map.of(name, value));
    }

    /**
     * The same with the actions that are possible instead.
     *
     * @param actions their codes
     * @return a copy
     */
    public ProblemSpec allowing(List<String> actions) {
        return new ProblemSpec(status, code, title, detail, errors, actions, headers);
    }
}
