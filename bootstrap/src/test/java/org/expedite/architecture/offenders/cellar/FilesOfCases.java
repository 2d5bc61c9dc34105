package org.expedite.architecture.offenders.cellar;

import java.nio.file.Path;
import org.expedite.architecture.offenders.application.cases.Few;

/** A correct new adapter: it is unlisted, and depends only on the core. */
public record FilesOfCases(Path folder, Few port) {}
