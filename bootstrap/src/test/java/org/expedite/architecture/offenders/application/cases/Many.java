package org.expedite.architecture.offenders.application.cases;

/** A port that asks too much, part of it by what it extends. */
public interface Many extends Runnable {
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
}
