package org.expedite.architecture.offenders.web.ops.metrics;

/** A class without a violation. */
public record Gauge(int value) {}
