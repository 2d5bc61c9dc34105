package org.expedite.application.timeline;

import org.expedite.domain.cases.CaseEvent;

/** An event of a case with its position. */
public record TimelineEntry(TimelinePosition position, CaseEvent event) {}
