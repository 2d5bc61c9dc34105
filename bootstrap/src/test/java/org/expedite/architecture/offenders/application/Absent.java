package org.expedite.architecture.offenders.application;

/** An exception of the core. */
@SuppressWarnings("serial")
public final class Absent extends RuntimeException {}
