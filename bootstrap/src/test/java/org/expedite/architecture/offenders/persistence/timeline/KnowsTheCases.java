package org.expedite.architecture.offenders.persistence.timeline;

import org.expedite.architecture.offenders.persistence.cases.KnowsTheTimeline;
import org.jspecify.annotations.Nullable;

/** Knows a concept that the map does not allow, and that knows it in turn. */
public record KnowsTheCases(@Nullable KnowsTheTimeline cases) {}
