package org.expedite.architecture.offenders.persistence.timeline;

import org.expedite.architecture.offenders.persistence.cases.KnowsTheTimeline;
import org.jspecify.annotations.Nullable;

/** Depends on a concept that the map does not allow, and that depends on it in turn. */
public record KnowsTheCases(@Nullable KnowsTheTimeline cases) {}
