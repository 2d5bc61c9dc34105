package org.expedite.application.queues;

import org.expedite.application.cases.CaseView;

/** What became of a claim. */
public sealed interface Claim {
    /** The first case that fits the engineer is now this engineer's. */
    record Taken(CaseView view) implements Claim {}

    /** No case waits at the level that is for this engineer. */
    record NothingWaits() implements Claim {}
}
