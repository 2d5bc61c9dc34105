package org.expedite.architecture.offenders.application.cases;

/** A desk that can be extended. */
public class OpenDesk {}
