package org.expedite.web.http.server;

import jakarta.inject.Singleton;

/** The signal that tells this node to stop. */
@Singleton
public final class StopSignal {
    private volatile boolean given;

    /** Returns whether the node has been told to stop. It may still accept connections. */
    public boolean isGiven() {
        return given;
    }

    /** Records that the node has been told to stop. */
    void give() {
        given = true;
    }
}
