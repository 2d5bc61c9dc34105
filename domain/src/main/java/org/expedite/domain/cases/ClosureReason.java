package org.expedite.domain.cases;

import java.time.Instant;
import org.expedite.domain.customers.ContactId;

/** Reason for the closure of a resolved case. */
public sealed interface ClosureReason {
    /** The customer agreed with the resolution. */
    record Agreed(ContactId agreedBy) implements ClosureReason {}

    /**
     * The case was auto-closed: the customer did not respond in time (ours).
     *
     * @param awaitingConfirmationSince start of the time without a response
     */
    record AutoClosed(Instant awaitingConfirmationSince) implements ClosureReason {}
}
