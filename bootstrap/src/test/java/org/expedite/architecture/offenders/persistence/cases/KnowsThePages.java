package org.expedite.architecture.offenders.persistence.cases;

import org.expedite.architecture.offenders.web.api.cases.Page;

/** An adapter that knows another. */
public record KnowsThePages(Page page) {}
