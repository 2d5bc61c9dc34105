package org.expedite.web.http.problems;

import java.io.IOException;

/**
 * A request did not arrive completely, so nothing was done. Its connection cannot be used any
 * further.
 */
public final class IncompleteRequestException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemSpec spec;

    private IncompleteRequestException(ProblemSpec spec) {
        // The framework recognizes a message of this form as an error of the client, not of the
        // server.
        super("connection closed: " + spec.code());
        this.spec = spec;
    }

    /**
     * Reports a request that took too long.
     *
     * @return 408, for the reader of the rest
     */
    public static IncompleteRequestException late() {
        return new IncompleteRequestException(RequestProblems.requestTimeout());
    }

    /**
     * Reports a body that is not valid HTTP.
     *
     * @return 400, for the reader of the rest
     */
    public static IncompleteRequestException malformed() {
        return new IncompleteRequestException(RequestProblems.malformedTransfer());
    }

    /**
     * Returns the problem to respond with, if the response has not begun.
     *
     * @return the problem
     */
    public ProblemSpec spec() {
        return spec;
    }
}
