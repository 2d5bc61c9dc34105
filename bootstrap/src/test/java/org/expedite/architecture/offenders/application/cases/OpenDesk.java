package org.expedite.architecture.offenders.application.cases;

/** A desk that is not final. */
public class OpenDesk {}
