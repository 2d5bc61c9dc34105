package org.expedite.architecture.offenders.web.lists;

import org.expedite.architecture.offenders.web.cases.KnowsLists;

/** Is known by what it knows. */
public record KnowsTheCases(KnowsLists lists) {}
