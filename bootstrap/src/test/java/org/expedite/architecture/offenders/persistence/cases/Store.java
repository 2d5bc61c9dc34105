package org.expedite.architecture.offenders.persistence.cases;

/** Is innocent. */
public record Store(String name) {}
