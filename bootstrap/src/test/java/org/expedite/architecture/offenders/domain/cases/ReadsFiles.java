package org.expedite.architecture.offenders.domain.cases;

import java.nio.file.Path;

/** Depends on the file system. */
public record ReadsFiles(Path path) {}
