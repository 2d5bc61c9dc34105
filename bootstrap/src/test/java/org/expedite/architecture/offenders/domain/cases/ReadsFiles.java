package org.expedite.architecture.offenders.domain.cases;

import java.nio.file.Path;

/** Knows the file system. */
public record ReadsFiles(Path path) {}
