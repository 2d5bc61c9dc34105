package org.expedite.architecture.offenders.application.cases;

import org.expedite.architecture.offenders.application.Composition;

/** Depends on the composition, which depends on all desks. */
public record KnowsTheComposition(Composition composition) {}
