package org.expedite.application.timeline;

import org.expedite.domain.cases.CaseEvent;

/** Something that happened to a case, in its place. */
public record TimelineEntry(TimelinePosition position, CaseEvent event) {}
