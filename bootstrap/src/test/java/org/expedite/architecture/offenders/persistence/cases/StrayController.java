package org.expedite.architecture.offenders.persistence.cases;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;

/** A controller in the wrong module; it is never served. */
@Controller("/offender-out-of-place")
@Requires(property = "offenders.served")
public final class StrayController {}
