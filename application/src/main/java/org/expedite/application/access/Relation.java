package org.expedite.application.access;

/** Relation of an actor to the object of a use case. */
public enum Relation {
    /** None is needed. */
    ANY("all"),
    /** The case belongs to an organization that the actor works for today. */
    OWN_ORGANIZATION("own organization"),
    /**
     * The case belongs to an organization that employs the actor today; contractors do not count.
     */
    OWN_EMPLOYER("own employer"),
    /** The actor is the owner of the case. */
    OWNER("own case"),
    /**
     * The record of the actor says that he works at the technical level; a duty manager works at
     * all.
     */
    OWN_LEVEL("own levels"),
    /** The actor itself. */
    SELF("oneself");

    private final String text;

    Relation(String text) {
        this.text = text;
    }

    /** Returns the relation in words, as in the page of permissions. */
    public String text() {
        return text;
    }
}
