package org.expedite.architecture.offenders.web.cases;

import org.expedite.architecture.offenders.web.lists.KnowsTheCases;

/** Is known by what it knows. */
public record KnowsLists(KnowsTheCases lists) {}
