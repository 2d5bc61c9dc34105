package org.expedite.domain.cases;

import java.time.Instant;
import org.expedite.domain.customers.ContactId;

/** Why a resolved case was closed. */
public sealed interface ClosureReason {
    /** The customer agreed with the resolution. */
    record Agreed(ContactId agreedBy) implements ClosureReason {}

    /**
     * The customer said nothing for long enough (ours).
     *
     * @param awaitingConfirmationSince when the silence began
     */
    record AutoClosed(Instant awaitingConfirmationSince) implements ClosureReason {}
}
