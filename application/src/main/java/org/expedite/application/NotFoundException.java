package org.expedite.application;

/** There is no such thing, or the actor may not know of it; the two are not told apart. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Names what is absent.
     *
     * @param what for people, such as {@code case}
     */
    public NotFoundException(String what, String id) {
        super("There is no " + what + " " + id + ".");
    }
}
