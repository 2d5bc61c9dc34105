package org.expedite.architecture.offenders.attic;

import org.expedite.architecture.offenders.persistence.cases.Store;

/** An unlisted adapter that depends on another. */
public record KnowsTheStore(Store store) {}
