package org.expedite.architecture.offenders.web.http.server;

/** A class without a violation. */
public record Guard(String name) {}
