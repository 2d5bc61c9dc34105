package org.expedite.architecture.offenders.scheduling;

import org.expedite.architecture.offenders.persistence.cases.Store;

/** A scheduler that depends on another adapter. */
public record KnowsTheStore(Store store) {}
