package org.expedite.architecture.offenders.application.cases;

/** A result. */
public sealed interface Opened {
    /**
     * One variant of the result.
     *
     * @param number the number of the case
     */
    record New(String number) implements Opened {}
}
