package org.expedite.architecture.offenders.application.escalation;

import org.expedite.architecture.offenders.application.cases.KnowsEscalation;
import org.expedite.architecture.offenders.web.api.cases.Page;

/** Depends on an adapter, which depends on it. */
public record KnowsThePage(Page page, KnowsEscalation other) {}
