package org.expedite.architecture.offenders.application.cases;

import org.expedite.architecture.offenders.application.Composition;

/** Knows the composition, which knows all desks. */
public record KnowsTheComposition(Composition composition) {}
