package org.expedite.architecture.offenders.domain.cases;

import org.expedite.architecture.offenders.domain.programme.KnowsCases;

/** Knows a concept that the map does not allow, and that knows it in turn. */
public record KnowsProgramme(KnowsCases other) {}
