package org.expedite.architecture.offenders.application.cases;

/** A port with too many methods, some of them inherited. */
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
