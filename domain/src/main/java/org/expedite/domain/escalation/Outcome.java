package org.expedite.domain.escalation;

/** The answers to a request for priority escalation, in the order in which they apply. */
public enum Outcome {
    /** Only a partner's contract covers the product: turn to that partner. */
    CONTACT_PARTNER,
    /** No active contract covers the product. */
    NOT_COVERED,
    /** Some other rule did not pass. */
    NOT_ELIGIBLE,
    /** Eligible, but the case is at the top level. */
    NOTHING_ABOVE,
    /** Eligible, but an earlier grant still waits to be picked up. */
    ALREADY_GRANTED,
    /** The case goes up one level, expedited. */
    GRANTED
}
