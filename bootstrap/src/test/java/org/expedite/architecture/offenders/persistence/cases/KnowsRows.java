package org.expedite.architecture.offenders.persistence.cases;

import org.expedite.architecture.offenders.persistence.registry.KnowsTheStore;

/** Is known by what it knows. */
public record KnowsRows(KnowsTheStore rows) {}
