package org.expedite.architecture.offenders.application.cases;

/** A class that only desks use. */
public final class BehindDesks {}
