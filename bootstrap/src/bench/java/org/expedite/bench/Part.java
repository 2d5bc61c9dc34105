package org.expedite.bench;

/** The tables that are printed. */
enum Part {
    /** Each operation beside its floor. */
    FLOORS,
    /** What a customer with much of something costs. */
    SUBJECTS,
    /** More connections than the program can serve. */
    OVERLOAD,
    /** Few cases and many. */
    GROWTH,
    /** One decision, beside a decision table. */
    DECISION
}
