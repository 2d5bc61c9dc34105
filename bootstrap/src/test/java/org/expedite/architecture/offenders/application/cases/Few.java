package org.expedite.architecture.offenders.application.cases;

/** A port with the maximum number of methods. */
public interface Few {
    /** One. */
    void one();

    /** Two. */
    void two();

    /** Three. */
    void three();

    /** Four. */
    void four();

    /** Five. */
    void five();

    /** Does not count, since it has a body. */
    default void six() {}
}
