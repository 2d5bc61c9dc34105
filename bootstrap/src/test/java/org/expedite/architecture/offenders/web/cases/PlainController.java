package org.expedite.architecture.offenders.web.cases;

/** Is called a controller, and is none. */
public final class PlainController {}
