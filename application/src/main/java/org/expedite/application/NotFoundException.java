package org.expedite.application;

/**
 * Thrown if something does not exist or the actor may not know of it; the two cases are
 * indistinguishable.
 */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception that names the missing object.
     *
     * @param what the kind of object for people, such as {@code case}
     */
    public NotFoundException(String what, String id) {
        super("There is no " + what + " " + id + ".");
    }
}
