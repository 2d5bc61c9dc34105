package org.expedite.architecture.offenders.application.cases;

/** A port that asks no more than it may. */
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

    /** Is answered already. */
    default void six() {}
}
