package org.expedite.web.pages.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sign of life of a stream.
 *
 * @param at the time of the node, in milliseconds
 * @param from the time since which all changes are told, in milliseconds; null if that is unchanged
 */
record SignJson(long at, @Nullable Long from) {

    static SignJson beat(Instant at) {
        return new SignJson(at.toEpochMilli(), null);
    }

    static SignJson beginning(Instant at, Instant from) {
        return new SignJson(at.toEpochMilli(), from.toEpochMilli());
    }
}
