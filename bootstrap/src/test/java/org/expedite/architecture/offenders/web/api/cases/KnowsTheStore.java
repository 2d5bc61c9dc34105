package org.expedite.architecture.offenders.web.api.cases;

import org.expedite.architecture.offenders.persistence.cases.Store;

/** An adapter that depends on another. */
public record KnowsTheStore(Store store) {}
