package org.expedite.application.queues;

import org.expedite.application.cases.CaseView;

/** Result of a claim. */
public sealed interface ClaimResult {
    /** The engineer now owns the first suitable case. */
    record Claimed(CaseView view) implements ClaimResult {}

    /** No suitable case waits at the level. */
    record NothingWaiting() implements ClaimResult {}
}
