package org.expedite.web.pages.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.expedite.application.live.RecentEvent;
import org.expedite.application.live.RecentPosition;
import org.expedite.domain.cases.TechnicalLevel;
import org.jspecify.annotations.Nullable;

/**
 * A change of a case, without its content: the page asks for that, and permission is checked then.
 *
 * @param id the change, the same on all nodes
 * @param number the number of the case
 * @param version the version of the case after the change
 * @param kind the type of the event
 * @param waitingAt the level in whose queue the case waits now, or null
 * @param at the time of the change, in milliseconds
 */
record HintJson(
        String id,
        @JsonProperty("case") String number,
        int version,
        String kind,
        @Nullable String waitingAt,
        long at) {

    static HintJson of(RecentEvent event) {
        RecentPosition position = event.position();
        TechnicalLevel waitingAt = event.waitingAt();
        return new HintJson(
                position.number().value() + "." + position.place(),
                position.number().value(),
                position.place().version(),
                event.type().name(),
                waitingAt == null ? null : waitingAt.code(),
                position.at().toEpochMilli());
    }
}
