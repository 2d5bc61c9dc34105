package org.expedite.architecture.offenders.web.api.cases;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;

/** A controller with another name; it is never served. */
@Controller("/offender-by-another-name")
@Requires(property = "offenders.served")
public final class Misnamed {}
