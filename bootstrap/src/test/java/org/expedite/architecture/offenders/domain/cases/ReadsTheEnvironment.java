package org.expedite.architecture.offenders.domain.cases;

import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads settings of the process and waits, in many ways. */
public final class ReadsTheEnvironment {
    private ReadsTheEnvironment() {}

    /** By a variable. */
    public static @Nullable String variable() {
        return System.getenv("HOME");
    }

    /** By all properties. */
    public static Supplier<Properties> property() {
        return System::getProperties;
    }

    /** By a numeric property. */
    public static @Nullable Integer setting() {
        return Integer.getInteger("expedite.setting");
    }

    /** By sleep. */
    public static void sleep() throws InterruptedException {
        Thread.sleep(1);
    }
}
