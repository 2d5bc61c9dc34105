package org.expedite.architecture.offenders.persistence.cases;

import org.expedite.architecture.offenders.web.api.cases.Page;

/** An adapter that depends on another. */
public record KnowsThePages(Page page) {}
