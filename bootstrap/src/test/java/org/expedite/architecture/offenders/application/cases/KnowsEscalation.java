package org.expedite.architecture.offenders.application.cases;

import org.expedite.architecture.offenders.application.escalation.KnowsThePage;

/** Depends on a concept that the map does not allow. */
public record KnowsEscalation(KnowsThePage other) {}
