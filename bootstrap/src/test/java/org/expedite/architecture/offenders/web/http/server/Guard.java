package org.expedite.architecture.offenders.web.http.server;

/** Is innocent. */
public record Guard(String name) {}
