package org.expedite.architecture.offenders.domain.cases;

import org.expedite.architecture.offenders.domain.programme.KnowsCases;

/** Depends on a concept that the map does not allow, and that depends on it in turn. */
public record KnowsProgramme(KnowsCases other) {}
