package org.expedite.wiring;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.expedite.web.pages.live.LiveHub;

/** Tells open pages of changes, and that they still listen, at fixed intervals on each node. */
@Singleton
final class LiveTicks {
    private final LiveHub hub;

    LiveTicks(LiveHub hub) {
        this.hub = hub;
    }

    /** Tells of changes. Only tests set the interval. */
    @Scheduled(initialDelay = "${expedite.live.pause}", fixedDelay = "${expedite.live.pause}")
    void tick() {
        hub.tick();
    }

    /** Gives signs of life. Only tests set the interval. */
    @Scheduled(
            initialDelay = "${expedite.live.heartbeat}",
            fixedDelay = "${expedite.live.heartbeat}")
    void beat() {
        hub.beat();
    }
}
