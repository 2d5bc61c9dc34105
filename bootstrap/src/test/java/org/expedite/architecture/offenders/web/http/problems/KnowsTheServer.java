package org.expedite.architecture.offenders.web.http.problems;

import org.expedite.architecture.offenders.web.http.server.Guard;

/** Depends on a part of the kernel that the map does not allow. */
public record KnowsTheServer(Guard guard) {}
