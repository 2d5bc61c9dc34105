package org.expedite.architecture.offenders.scheduling;

import org.expedite.architecture.offenders.persistence.cases.Store;

/** A scheduler that goes to the database of another adapter. */
public record KnowsTheStore(Store store) {}
