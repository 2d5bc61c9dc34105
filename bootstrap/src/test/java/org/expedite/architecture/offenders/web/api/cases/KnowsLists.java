package org.expedite.architecture.offenders.web.api.cases;

import org.expedite.architecture.offenders.web.api.lists.KnowsTheCases;
import org.jspecify.annotations.Nullable;

/** The half of a cycle that the map allows. */
public record KnowsLists(@Nullable KnowsTheCases lists) {}
