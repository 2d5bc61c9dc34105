package org.expedite.architecture.offenders.web.api.cases;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import org.expedite.architecture.offenders.application.Absent;
import org.expedite.architecture.offenders.application.cases.Opened;
import org.expedite.architecture.offenders.application.cases.ServedDesk;

/** A correct controller with a desk, its result and an exception; it is never served. */
@Controller("/innocent")
@Requires(property = "offenders.served")
public final class UsesADeskController {
    /** Calls the desk. */
    public static Opened call(ServedDesk desk) {
        desk.run();
        return new Opened.New("1");
    }

    /** Throws the exception. */
    public static void fail() {
        throw new Absent();
    }
}
