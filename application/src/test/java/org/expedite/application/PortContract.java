package org.expedite.application;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;

/**
 * Marks an interface of tests that every adapter of a port must pass. Each test has a timeout: it
 * runs on a thread of its own, which is abandoned if the adapter never returns.
 */
@Timeout(value = PortContract.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PortContract {
    /** Longer than the slowest adapter needs on a busy machine. */
    int SECONDS = 180;
}
