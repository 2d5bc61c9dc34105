package org.expedite.architecture.offenders.cellar;

import java.nio.file.Path;
import org.expedite.architecture.offenders.application.cases.Few;

/** A new adapter as it should be: no list names it, and of this house it knows the core alone. */
public record FilesOfCases(Path folder, Few port) {}
