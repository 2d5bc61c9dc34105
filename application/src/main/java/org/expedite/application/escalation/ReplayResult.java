package org.expedite.application.escalation;

import org.expedite.domain.escalation.Replay;

/** What became of a wish to have a decision judged again. */
public sealed interface ReplayResult {
    /** It was judged again. */
    record Replayed(Replay replay) implements ReplayResult {}

    /** What will be known in the future is not known yet. */
    record NotKnownYet() implements ReplayResult {}

    /** The decision was made before the center kept what a replay needs of its case. */
    record NotReplayable() implements ReplayResult {}
}
