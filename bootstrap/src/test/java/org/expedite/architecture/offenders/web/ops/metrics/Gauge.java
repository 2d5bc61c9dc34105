package org.expedite.architecture.offenders.web.ops.metrics;

/** Is innocent. */
public record Gauge(int value) {}
