package org.expedite.application.queues;

import org.expedite.application.cases.CaseView;

/** What became of a claim. */
public sealed interface ClaimResult {
    /** The first case that fits the engineer is now this engineer's. */
    record Claimed(CaseView view) implements ClaimResult {}

    /** No case waits at the level that is for this engineer. */
    record NothingWaiting() implements ClaimResult {}
}
