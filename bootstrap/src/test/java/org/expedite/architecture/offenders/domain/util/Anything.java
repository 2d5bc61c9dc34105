package org.expedite.architecture.offenders.domain.util;

/** Is in a package that is named after nothing, that no map has, and that is not exported. */
public final class Anything {
    private Anything() {}
}
