package org.expedite.architecture.offenders.web.api.cases;

/** Is innocent. */
public record Page(String text) {}
