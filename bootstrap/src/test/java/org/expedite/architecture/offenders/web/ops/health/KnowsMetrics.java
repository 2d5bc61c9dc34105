package org.expedite.architecture.offenders.web.ops.health;

import org.expedite.architecture.offenders.web.ops.metrics.Gauge;

/** Depends on a part of operations that the map does not allow. */
public record KnowsMetrics(Gauge gauge) {}
