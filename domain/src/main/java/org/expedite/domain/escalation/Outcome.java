package org.expedite.domain.escalation;

/** The answers to a request for priority escalation, in the order in which they apply. */
public enum Outcome {
    CONTACT_PARTNER("Only a partner's contract covers the product: turn to that partner."),
    NOT_COVERED("No active contract covers the product."),
    NOT_ELIGIBLE("Some other rule did not pass."),
    NOTHING_ABOVE("Eligible, but the case is at the top level."),
    ALREADY_GRANTED("Eligible, but an earlier grant still waits to be picked up."),
    GRANTED("The case goes up one level, expedited.");

    private final String sentence;

    Outcome(String sentence) {
        this.sentence = sentence;
    }

    /** When it applies, or what it does, in one sentence for people. */
    public String sentence() {
        return sentence;
    }
}
