package org.expedite.architecture.offenders.web.api.cases;

/** A class that is named like a controller, and is none. */
public final class PlainController {}
