package org.expedite.architecture.offenders.wiring;

import org.expedite.architecture.offenders.cellar.FilesOfCases;

/** The one place that knows a new adapter: it makes it. */
public record MakesTheNewOne(FilesOfCases files) {}
