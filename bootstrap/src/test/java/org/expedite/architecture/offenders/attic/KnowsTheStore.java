package org.expedite.architecture.offenders.attic;

import org.expedite.architecture.offenders.persistence.cases.Store;

/** An adapter that no list names, and that knows another. */
public record KnowsTheStore(Store store) {}
