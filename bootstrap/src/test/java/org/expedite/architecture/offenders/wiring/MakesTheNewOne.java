package org.expedite.architecture.offenders.wiring;

import org.expedite.architecture.offenders.cellar.FilesOfCases;

/** The composition root, which alone depends on a new adapter, to create it. */
public record MakesTheNewOne(FilesOfCases files) {}
