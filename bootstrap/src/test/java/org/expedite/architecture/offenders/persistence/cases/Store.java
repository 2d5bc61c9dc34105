package org.expedite.architecture.offenders.persistence.cases;

/** A class without a violation. */
public record Store(String name) {}
