package org.expedite.architecture.offenders.web.api.cases;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import java.util.function.Supplier;
import org.expedite.architecture.offenders.application.cases.BehindDesks;

/** A controller that uses a class behind a desk; it is never served. */
@Controller("/offender-behind-a-desk")
@Requires(property = "offenders.served")
public final class UsesAClassBehindADeskController {
    /** Refers to its constructor. */
    public static Supplier<Object> byReference() {
        return BehindDesks::new;
    }
}
