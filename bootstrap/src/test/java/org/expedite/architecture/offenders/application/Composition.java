package org.expedite.architecture.offenders.application;

/** A class with the name of the composition, on which no desk may depend. */
public record Composition() {}
