package org.expedite.architecture.offenders.web.api.cases;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import org.expedite.architecture.offenders.application.cases.Few;

/** A controller that uses a port; it is never served. */
@Controller("/offender-with-a-port")
@Requires(property = "offenders.served")
public final class UsesAPortController {
    /** Refers to a method of a port. */
    public static Runnable byReference(Few port) {
        return port::one;
    }
}
