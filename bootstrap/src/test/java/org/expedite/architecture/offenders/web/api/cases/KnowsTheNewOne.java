package org.expedite.architecture.offenders.web.api.cases;

import org.expedite.architecture.offenders.cellar.FilesOfCases;

/** An adapter that depends on an unlisted one. */
public record KnowsTheNewOne(FilesOfCases files) {}
