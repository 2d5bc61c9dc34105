package org.expedite.architecture.offenders.web.api.cases;

/** Is called a controller, and is none. */
public final class PlainController {}
