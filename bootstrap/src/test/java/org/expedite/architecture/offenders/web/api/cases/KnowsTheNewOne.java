package org.expedite.architecture.offenders.web.api.cases;

import org.expedite.architecture.offenders.cellar.FilesOfCases;

/** An adapter that knows one that no list names. */
public record KnowsTheNewOne(FilesOfCases files) {}
