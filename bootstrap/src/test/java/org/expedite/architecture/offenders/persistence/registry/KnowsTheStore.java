package org.expedite.architecture.offenders.persistence.registry;

import org.expedite.architecture.offenders.persistence.cases.KnowsRows;

/** Is known by what it knows. */
public record KnowsTheStore(KnowsRows rows) {}
