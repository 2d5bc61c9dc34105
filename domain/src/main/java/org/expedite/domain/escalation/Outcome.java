package org.expedite.domain.escalation;

/** Outcomes of a request for priority escalation, in the order in which they apply. */
public enum Outcome {
    CONTACT_PARTNER("Only a partner's contract covers the product; contact that partner."),
    NOT_COVERED("No active contract covers the product."),
    NOT_ELIGIBLE("Some other rule did not pass."),
    NOTHING_ABOVE("Eligible, but the case is at the top level."),
    ALREADY_GRANTED("Eligible, but an earlier grant still waits to be picked up."),
    GRANTED("The case goes up one level, expedited.");

    private final String sentence;

    Outcome(String sentence) {
        this.sentence = sentence;
    }

    /** Returns the condition or the effect of the outcome, in one sentence for people. */
    public String sentence() {
        return sentence;
    }
}
