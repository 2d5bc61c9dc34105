package org.expedite.persistence;

import java.util.TimeZone;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The default time zone of this process, which one test at a time may change. It is restored on
 * close, by the same thread.
 */
public final class DefaultZone implements AutoCloseable {
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final TimeZone before;

    /** Waits until no other test changes the zone. */
    public DefaultZone() {
        ONE_AT_A_TIME.lock();
        before = TimeZone.getDefault();
    }

    /** Sets the zone. */
    public void set(String id) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));
    }

    @Override
    public void close() {
        TimeZone.setDefault(before);
        ONE_AT_A_TIME.unlock();
    }
}
