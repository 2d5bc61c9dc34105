package org.expedite.architecture.offenders.persistence.cases;

import java.util.function.Supplier;
import org.expedite.architecture.offenders.application.cases.ServedDesk;

/** A store that calls back into the core, by a reference. */
public final class CallsADesk {
    private CallsADesk() {}

    /** Refers to the desk. */
    public static Supplier<Runnable> byReference() {
        return ServedDesk::new;
    }
}
