package org.expedite.application.escalation;

import org.expedite.domain.escalation.Replay;

/** Result of the replay of a decision. */
public sealed interface ReplayResult {
    /** The decision was evaluated again. */
    record Replayed(Replay replay) implements ReplayResult {}

    /** The instant of knowledge is in the future. */
    record NotKnownYet() implements ReplayResult {}

    /** The decision was made before the data that a replay needs was stored. */
    record NotReplayable() implements ReplayResult {}
}
