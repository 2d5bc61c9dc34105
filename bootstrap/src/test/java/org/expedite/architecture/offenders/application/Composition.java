package org.expedite.architecture.offenders.application;

/** Has the name of what no desk may know. */
public record Composition() {}
