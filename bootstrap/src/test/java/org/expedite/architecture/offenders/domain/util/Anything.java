package org.expedite.architecture.offenders.domain.util;

/** A class in a package with a meaningless name, which no map has and no module exports. */
public final class Anything {
    private Anything() {}
}
