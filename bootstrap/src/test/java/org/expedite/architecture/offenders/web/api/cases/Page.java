package org.expedite.architecture.offenders.web.api.cases;

/** A class without a violation. */
public record Page(String text) {}
