package org.expedite.architecture.offenders.attic;

/** Is in no room of the house. */
public final class Forgotten {
    private Forgotten() {}
}
