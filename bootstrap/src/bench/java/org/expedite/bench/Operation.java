package org.expedite.bench;

/** What is measured. */
enum Operation {
    /** Opening of a case by the API. */
    INTAKE("intake", true),
    /** A request for priority escalation, which is granted. */
    ESCALATION("escalation", true),
    /** The claim of the first case of a queue. */
    CLAIM("claim", true),
    /** One case, as its customer sees it. */
    GET("get one case", false),
    /** An eligibility check without a case. */
    CHECK("check", false),
    /** The first 25 cases of a customer. */
    LIST("list of 25", false),
    /** The first 25 cases of a queue. */
    QUEUE("queue of 25", false),
    /** The programme, which needs no sign-in. */
    PROGRAMME("programme", false);

    private final String title;
    private final boolean writes;

    Operation(String title, boolean writes) {
        this.title = title;
        this.writes = writes;
    }

    String title() {
        return title;
    }

    boolean writes() {
        return writes;
    }

    /** Returns whether each case can be used once only. */
    boolean usesCases() {
        return this == ESCALATION || this == CLAIM;
    }
}
