package org.expedite.architecture.offenders.web.cases;

/** Is innocent. */
public record Page(String text) {}
