package org.expedite.architecture.offenders.persistence.cases;

import java.util.function.Supplier;
import org.expedite.architecture.offenders.application.cases.ServedDesk;

/** A store that calls the core, by a method reference. */
public final class CallsADesk {
    private CallsADesk() {}

    /** Refers to the desk. */
    public static Supplier<Runnable> byReference() {
        return ServedDesk::new;
    }
}
