package org.expedite.application.reports;

import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;

/** An override of a duty manager. */
public record CaseOverride(CaseNumber number, CaseEvent.Overridden event) {}
