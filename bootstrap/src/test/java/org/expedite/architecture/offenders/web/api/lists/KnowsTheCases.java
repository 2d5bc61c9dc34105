package org.expedite.architecture.offenders.web.api.lists;

import org.expedite.architecture.offenders.web.api.cases.KnowsLists;
import org.jspecify.annotations.Nullable;

/** Depends on a concept that the map does not allow, and that depends on it in turn. */
public record KnowsTheCases(@Nullable KnowsLists cases) {}
