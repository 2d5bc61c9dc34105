package org.expedite.web.http.problems;

/**
 * A head of a request could be read and breaks a rule of HTTP, so nothing was done. Its connection
 * cannot be used any further: what follows may not be what it seems.
 */
public final class RejectedHeadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemSpec spec;

    /**
     * Rejects a head.
     *
     * @param spec the problem to respond with
     */
    public RejectedHeadException(ProblemSpec spec) {
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
}
