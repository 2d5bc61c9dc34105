package org.expedite.web.http.problems;

import java.io.IOException;

/**
 * A request did not arrive whole, so nothing was done about it. The connection that it came on
 * cannot be used any further.
 */
public final class IncompleteRequestException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemSpec spec;

    private IncompleteRequestException(ProblemSpec spec) {
        // The framework takes a message of this form for a client's doing and not for our failure.
        super("connection closed: " + spec.code());
        this.spec = spec;
    }

    /**
     * It took too long.
     *
     * @return to hand to whoever waits for the rest; 408
     */
    public static IncompleteRequestException late() {
        return new IncompleteRequestException(Problems.requestTimeout());
    }

    /**
     * Its body is no valid HTTP.
     *
     * @return to hand to whoever waits for the rest; 400
     */
    public static IncompleteRequestException malformed() {
        return new IncompleteRequestException(Problems.malformedTransfer());
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
