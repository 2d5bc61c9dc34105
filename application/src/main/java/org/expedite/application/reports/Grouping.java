package org.expedite.application.reports;

/** Property by which the decisions of a report are grouped. */
public enum Grouping {
    /** The outcome. */
    OUTCOME,
    /** Each rule that failed; a decision counts once for each. */
    FAILED_RULE,
    /** The product line of the case at the decision. */
    PRODUCT_LINE,
    /** The technical level of the case at the decision. */
    LEVEL,
    /** The organization of the case. */
    ORGANIZATION,
    /** The day of the decision in the configured zone. */
    DAY
}
