package org.expedite.web.http.problems;

import java.util.List;
import java.util.function.Supplier;
import org.expedite.application.FieldError;

/**
 * Ends a request with a problem. Controllers throw it for absence, a bad parameter or a stale
 * version.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemSpec spec;

    /**
     * Ends the request with this problem.
     *
     * @param spec the problem, see {@link Problems}
     */
    public ProblemException(ProblemSpec spec) {
        // A problem is a response and no bug: nobody reads its stack, so none is recorded.
        super(spec.code(), null, false, false);
        this.spec = spec;
    }

    /**
     * Returns the problem to respond with.
     *
     * @return the problem
     */
    public ProblemSpec spec() {
        return spec;
    }

    /**
     * Ends the request with 422 for one field of the body.
     *
     * @param pointer JSON pointer to it
     * @param code the reason, for programs
     * @param detail the reason, for people
     * @return to throw
     */
    public static ProblemException invalid(String pointer, String code, String detail) {
        return new ProblemException(
                RequestProblems.invalidBody(List.of(new FieldErrorJson(pointer, code, detail))));
    }

    /**
     * Ends the request with 422 for the field errors of a use case.
     *
     * @param problems the errors; not empty
     * @return to throw
     */
    public static ProblemException invalid(List<FieldError> problems) {
        return new ProblemException(
                RequestProblems.invalidBody(problems.stream().map(FieldErrorJson::of).toList()));
    }

    /**
     * Builds a value of the domain from a body, and ends the request with 422 if the domain rejects
     * it. For rules between fields, which no constraint on one field can express.
     *
     * @param pointer JSON pointer to the field at fault
     * @param value builds it
     * @param <T> the type of the value
     * @return the value
     * @throws ProblemException 422 with the domain's own sentence
     */
    public static <T> T at(String pointer, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw invalid(pointer, "INVALID_VALUE", String.valueOf(e.getMessage()));
        }
    }

    /**
     * Ends the request with 400 for one query parameter.
     *
     * @param name of the parameter
     * @param code the reason, for programs
     * @param detail the reason, for people
     * @return to throw
     */
    public static ProblemException parameter(String name, String code, String detail) {
        return new ProblemException(
                RequestProblems.invalidParameters(
                        List.of(FieldErrorJson.ofParameter(name, code, detail))));
    }

    /**
     * Ends the request with 404.
     *
     * @param detail names the missing resource
     * @return to throw
     */
    public static ProblemException notFound(String detail) {
        return new ProblemException(Problems.notFound(detail));
    }
}
