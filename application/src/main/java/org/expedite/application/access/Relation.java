package org.expedite.application.access;

/** Relation of an actor to the object of a use case. */
public enum Relation {
    /** None is needed. */
    ANY("any"),
    /** The case belongs to an organization that the actor works for today. */
    OWN_ORGANIZATION("of the own organization"),
    /**
     * The case belongs to an organization that employs the actor today; contractors do not count.
     */
    OWN_EMPLOYER("of the own employer"),
    /** The actor is the owner of the case. */
    OWNER("owned"),
    /** The record of the actor says that he works at the technical level. */
    OWN_LEVEL("at own levels"),
    /** The actor itself. */
    SELF("for oneself");

    private final String text;

    Relation(String text) {
        this.text = text;
    }

    /** Returns the relation in words, as in the page of permissions. */
    public String text() {
        return text;
    }
}
