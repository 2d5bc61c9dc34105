package org.expedite.architecture.offenders.application.cases;

/** A result. */
public sealed interface Opened {
    /**
     * One form of it.
     *
     * @param number the number of the case
     */
    record New(String number) implements Opened {}
}
