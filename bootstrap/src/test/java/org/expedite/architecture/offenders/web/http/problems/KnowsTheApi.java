package org.expedite.architecture.offenders.web.http.problems;

import org.expedite.architecture.offenders.web.api.cases.Page;

/** A part of the kernel that depends on the API. */
public record KnowsTheApi(Page page) {}
