package org.expedite.bench;

import java.time.Duration;

/** Tells on standard error what is done and how long it took, so that nobody waits in the dark. */
final class Progress {
    private final long begin = System.nanoTime();

    /** Writes a line with the seconds since the beginning. */
    void say(String what) {
        System.err.printf(
                "%4d s  %s%n", Duration.ofNanos(System.nanoTime() - begin).toSeconds(), what);
    }
}
