package org.expedite.architecture.offenders.web.ops.health;

import org.expedite.architecture.offenders.web.api.cases.Page;

/** A part of operations that depends on the API. */
public record KnowsTheApi(Page page) {}
