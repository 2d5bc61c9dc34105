package org.expedite.architecture.offenders.persistence.cases;

import org.expedite.architecture.offenders.persistence.timeline.KnowsTheCases;
import org.jspecify.annotations.Nullable;

/** The half of a cycle that the map allows. */
public record KnowsTheTimeline(@Nullable KnowsTheCases timeline) {}
